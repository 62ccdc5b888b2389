import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(...below: readonly string[]): string {
  const top = mkdtempSync(join(tmpdir(), 'laget-lock-'));
  folders.push(top);
  const folder = join(top, ...below);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A process that listens where the owner of a folder would, and then dies without cleaning up. */
async function ownerThatDied(folder: string): Promise<void> {
  const program = `require('node:net').createServer().listen(${JSON.stringify(join(folder, '.owner.sock'))}, () => console.log('on'))`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
}

test('a folder has one owner at a time, and who it is is told', async () => {
  const folder = newFolder();
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject({ name: 'RecordInUse', pid: process.pid, dataDir: folder });
  await lock.release();
  const next = await lockFolder(folder);
  await next.release();
});

test('an owner that was killed does not keep the folder', async () => {
  const folder = newFolder();
  await ownerThatDied(folder);
  expect(existsSync(join(folder, '.owner.sock'))).toBe(true);
  const lock = await lockFolder(folder);
  await lock.release();
});

test('of two that find the folder left behind at once, one gets it', async () => {
  const folder = newFolder();
  await ownerThatDied(folder);
  const tries = await Promise.allSettled([lockFolder(folder), lockFolder(folder)]);
  const got = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  await Promise.all(got.map((lock) => lock.release()));
  expect(got).toHaveLength(1);
});

test('a folder with too long a path for a socket is locked all the same', async () => {
  const folder = newFolder('a'.repeat(60), 'b'.repeat(60));
  const lock = await lockFolder(folder);
  expect(existsSync(join(folder, '.owner.sock'))).toBe(false);
  await expect(lockFolder(folder)).rejects.toMatchObject({ name: 'RecordInUse' });
  await lock.release();
});
