import { createHash, randomUUID } from 'node:crypto';
import { realpathSync, renameSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { RecordInUse } from '../faults.ts';

/** The right to be the only process on a data folder. */
export interface FolderLock {
  readonly release: () => Promise<void>;
}

/** Longest socket path in bytes that every system takes (108 with the closing zero on Linux, 104 on macOS). */
const LONGEST_SOCKET_PATH = 100;
const SETTLING_MS = 60;
const SLOWEST_ANSWER_MS = 4000;

/**
 * Listens on a socket that belongs to the folder: the operating system frees it when the process dies, kill -9 too.
 * A socket that answers is a live owner (`RecordInUse` with its process number); one that does not is left over.
 */
export async function lockFolder(dataDir: string): Promise<FolderLock> {
  const path = socketPath(realpathSync(dataDir));
  const mark = randomUUID();
  const first = await listen(path, mark);
  if (first !== null) return { release: () => close(first) };
  const owner = await ask(path);
  if (owner !== null) throw new RecordInUse(dataDir, owner.pid);
  return takeOver(dataDir, path, mark);
}

/**
 * Puts a socket of our own in the place of the one left over, in one step. Of several that do so at once the last one
 * stands there: each asks after a short while who answers, and whoever is not it gives way.
 */
async function takeOver(dataDir: string, path: string, mark: string): Promise<FolderLock> {
  const own = join(dirname(path), `.${mark.slice(0, 8)}.s`);
  const server = await listen(own, mark);
  const other = server === null ? { pid: 0, mark: '' } : await ask(path);
  if (server !== null && other === null) {
    renameSync(own, path);
    await wait(SETTLING_MS);
    const settled = await ask(path);
    if (settled?.mark === mark) return { release: () => giveUp(server, path) };
    await close(server);
    throw new RecordInUse(dataDir, settled?.pid ?? 0);
  }
  if (server !== null) await close(server);
  throw new RecordInUse(dataDir, other?.pid ?? 0);
}

function socketPath(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\laget-${hash}`;
  const beside = join(folder, '.owner.sock');
  return Buffer.byteLength(beside) <= LONGEST_SOCKET_PATH ? beside : join(tmpdir(), `laget-${hash}.sock`);
}

function listen(path: string, mark: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((caller) => {
      caller.on('error', () => caller.destroy());
      caller.end(JSON.stringify({ pid: process.pid, mark }));
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });
}

interface Owner {
  readonly pid: number;
  readonly mark: string;
}

/** Who answers on the socket; null where nobody does. An owner too busy to answer is an owner still (process 0). */
function ask(path: string): Promise<Owner | null> {
  return new Promise((resolve) => {
    let said = '';
    const caller = connect(path);
    caller.setTimeout(SLOWEST_ANSWER_MS, () => {
      caller.destroy();
      resolve({ pid: 0, mark: '' });
    });
    caller.on('data', (bytes) => {
      said += bytes.toString();
    });
    caller.on('end', () => resolve(readOwner(said)));
    caller.on('error', () => resolve(null));
  });
}

function readOwner(said: string): Owner | null {
  try {
    return JSON.parse(said) as Owner;
  } catch {
    return null;
  }
}

async function giveUp(server: Server, path: string): Promise<void> {
  rmSync(path, { force: true });
  await close(server);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
