import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of the master key. */
export const KEY_BYTES = 32;
/** The master key where none is handed in: 64 hexadecimal digits in the data folder, outside the database. */
export const KEY_FILE = 'identity.key';
/** A key that is to take over, written before the database is changed to it. */
const NEXT_KEY_FILE = 'identity.key.next';
const OWNER_ONLY = 0o600;

/** The key in the data folder; null where there is none. */
export function readKeyFile(dataDir: string): Uint8Array | null {
  return readKey(join(dataDir, KEY_FILE));
}

export function readNextKey(dataDir: string): Uint8Array | null {
  return readKey(join(dataDir, NEXT_KEY_FILE));
}

/** Makes a key; never writes over another. */
export function makeKeyFile(dataDir: string): Uint8Array {
  const master = randomBytes(KEY_BYTES);
  const path = join(dataDir, KEY_FILE);
  if (existsSync(path)) throw new Error('a key is there already');
  writeKey(path, master);
  return master;
}

/** The key of a backup, back in its place. */
export function putKeyFileBack(dataDir: string, master: Uint8Array): void {
  writeKey(join(dataDir, KEY_FILE), master);
}

export function writeNextKey(dataDir: string, master: Uint8Array): void {
  writeKey(join(dataDir, NEXT_KEY_FILE), master);
}

/** The next key becomes the key. */
export function adoptNextKey(dataDir: string): void {
  renameSync(join(dataDir, NEXT_KEY_FILE), join(dataDir, KEY_FILE));
}

function readKey(path: string): Uint8Array | null {
  try {
    return Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Beside its place first: where the disk is full there is no key, and never half of one. */
function writeKey(path: string, master: Uint8Array): void {
  const unfinished = `${path}.part`;
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, `${Buffer.from(master).toString('hex')}\n`, { mode: OWNER_ONLY, flag: 'wx', flush: true });
  renameSync(unfinished, path);
}
