import { access, constants, open, rm, stat, statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { checkConfiguration } from '../configuration/check-configuration.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Found, fine } from './finding.ts';

const OLDEST_NODE = [20, 19] as const;
const GIGABYTE = 1e9;
const LITTLE_MEMORY = 2;
const LITTLE_DISK = 5;
/** Below this a take-in may not find room. */
const NO_DISK = 0.5;
const OTHERS = 0o077;

/** `version`: `20.19.3`. */
export function lookAtNode(version: string): Found {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const old = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  if (!old) return fine('node', { version });
  return { check: 'node', state: 'wrong', says: 'old', values: { version, needed: OLDEST_NODE.join('.') } };
}

export function lookAtMemory(bytes = totalmem()): Found {
  const gigabytes = Math.round((bytes / GIGABYTE) * 10) / 10;
  if (gigabytes >= LITTLE_MEMORY) return fine('memory', { gigabytes });
  return { check: 'memory', state: 'note', says: 'little', values: { gigabytes } };
}

/** One finding for each wrong word of the environment; its value is never shown. */
export function lookAtConfiguration(env: Surroundings['env']): readonly Found[] {
  const faults = checkConfiguration(env);
  if (faults.length === 0) return [fine('configuration')];
  return faults.map(({ name, fault, like }) => ({
    check: 'configuration',
    state: fault === 'unknown' ? 'note' : 'wrong',
    says: fault === 'unknown' && like !== null ? 'unknown-like' : fault,
    values: { name, like: like ?? '' },
  }));
}

/** Whether the data folder is there, is ours alone, and can be written in all the way to the disk. */
export async function lookAtFolder(dataDir: string): Promise<readonly Found[]> {
  const seen = await stat(dataDir).catch(() => null);
  const values = { folder: dataDir };
  if (seen === null) return [{ check: 'folder', state: 'note', says: 'none', values }];
  if (!seen.isDirectory()) return [{ check: 'folder', state: 'wrong', says: 'no-folder', values }];
  if (!(await canWrite(dataDir))) return [{ check: 'folder', state: 'wrong', says: 'read-only', values }];
  return [
    isOpenToOthers(seen) ? { check: 'folder', state: 'note', says: 'open-to-others', values } : fine('folder', values),
    await disk(dataDir),
  ];
}

/** Whether others on the machine may read, write or enter; Windows tells it in another way. */
export function isOpenToOthers({ mode }: { readonly mode: number }): boolean {
  return process.platform !== 'win32' && (mode & OTHERS) !== 0;
}

async function canWrite(dataDir: string): Promise<boolean> {
  const path = join(dataDir, `.doctor-${process.pid}`);
  try {
    await access(dataDir, constants.W_OK);
    const handle = await open(path, 'wx');
    await handle.write('x');
    await handle.sync();
    await handle.close();
    return true;
  } catch {
    // That it cannot be written in is the answer.
    return false;
  } finally {
    await rm(path, { force: true }).catch(() => {});
  }
}

async function disk(dataDir: string): Promise<Found> {
  const { bavail, bsize } = await statfs(dataDir);
  const gigabytes = Math.round(((bavail * bsize) / GIGABYTE) * 10) / 10;
  if (gigabytes >= LITTLE_DISK) return fine('disk', { gigabytes });
  const state = gigabytes < NO_DISK ? 'wrong' : 'note';
  return { check: 'disk', state, says: 'little', values: { gigabytes } };
}
