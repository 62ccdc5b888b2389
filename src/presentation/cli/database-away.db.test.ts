import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PostgresCluster, startPostgres } from '../../../test/postgres-cluster.ts';

const PROGRAM = resolve(import.meta.dirname, '../../../bin/laget.mjs');
const folder = mkdtempSync(join(tmpdir(), 'laget-away-'));
let cluster: PostgresCluster;
let server: ReturnType<typeof serving>;
let address = '';

/** `laget serve` as a process of its own, with everything it has said. */
function serving(databaseUrl: string) {
  const env = { ...process.env, LAGET_DATA: folder, LAGET_LOG: 'json', DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0'], { env });
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const exit = new Promise<number | null>((done) => child.on('close', done));
  const started = new Promise<string>((found, failed) => {
    const look = () => {
      const [, at] = /Laget: (http:\S+)\/\n/.exec(said.join('')) ?? [];
      if (at !== undefined) found(at);
    };
    child.stdout.on('data', look);
    child.on('close', () => failed(new Error(said.join(''))));
  });
  return { child, exit, started, said: () => said.join('') };
}

const status = async (path: string) => (await fetch(`${address}${path}`)).status;
const setName = (value: string) =>
  fetch(`${address}/api/settings`, {
    method: 'POST',
    body: JSON.stringify({ key: 'owner-name', value }),
    headers: { 'content-type': 'application/json' },
  });

beforeAll(async () => {
  cluster = await startPostgres();
  server = serving(`${cluster.url}/postgres`);
  address = await server.started;
});

afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.exit;
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a database that is away makes the server not ready, and it goes on by itself when it is back', async () => {
  expect((await setName('Fjordvik kommune')).status).toBe(200);
  cluster.crash();
  expect(await status('/api/health')).toBe(503);
  expect(await status('/api/alive')).toBe(200);
  const refused = await setName('Nordfjord kommune');
  expect(refused.status).toBe(503);
  expect(refused.headers.get('content-type')).toContain('application/problem+json');
  expect(await refused.json()).toMatchObject({ code: 'database-unreachable' });
  cluster.start();
  await expect.poll(() => status('/api/health'), { timeout: 30_000 }).toBe(200);
  expect(await (await fetch(`${address}/api/owner`)).json()).toMatchObject({ name: 'Fjordvik kommune' });
  expect((await setName('Nordfjord kommune')).status).toBe(200);
});

test('its log has a line for each answer by route, and neither the database address nor what was asked', () => {
  const lines = server
    .said()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  expect(lines.map((line) => (JSON.parse(line) as { readonly kind: string }).kind)).toEqual(
    expect.arrayContaining(['started', 'answered', 'fault']),
  );
  expect(lines.join('\n')).not.toMatch(/postgres:\/\/|Fjordvik|Nordfjord/);
});
