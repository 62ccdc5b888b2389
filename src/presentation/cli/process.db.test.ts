import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const program = resolve(import.meta.dirname, '../../../bin/laget.mjs');
const dataDir = mkdtempSync(join(tmpdir(), 'laget-process-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Starts the real program; `until` ends the wait when the output has it. */
function start(...argv: string[]) {
  const env: NodeJS.ProcessEnv = { ...process.env, LAGET_DATA: dataDir, LAGET_TODAY: '2026-09-15' };
  delete env['DATABASE_URL'];
  const child = spawn(process.execPath, [program, ...argv], { env });
  let text = '';
  const exit = new Promise<number | null>((done) => child.on('close', done));
  const until = (wanted: RegExp) =>
    new Promise<RegExpExecArray>((found, failed) => {
      const look = (chunk: Buffer) => {
        text += chunk.toString();
        const match = wanted.exec(text);
        if (match !== null) found(match);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.on('close', () => failed(new Error(`ended without ${wanted}: ${text}`)));
    });
  return { child, exit, until };
}

test('the program answers --help as a process of its own', async () => {
  const help = start('--help');
  await help.until(/Usage: laget COMMAND/);
  expect(await help.exit).toBe(0);
});

test('the server prints its address, answers, keeps the folder to itself and stops when asked', async () => {
  const server = start('serve', '--port', '0');
  const [, address] = await server.until(/Laget: (http:\/\/127\.0\.0\.1:\d+)\/\n/);
  expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ status: 'ready' });
  const second = start('settings', '--format', 'json');
  await second.until(/"code":"record-in-use"/);
  expect(await second.exit).toBe(1);
  server.child.kill('SIGTERM');
  expect(await server.exit).toBe(0);
});
