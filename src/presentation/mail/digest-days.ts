import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Day, formatDay } from '../../terms/index.ts';

/** Folder in the data folder with a file for each day and each receiver the digest was sent to. It holds no address. */
const SENT = 'digest';

const MARK_LENGTH = 16;
const DAY_LENGTH = 10;

/**
 * Up to which moment a receiver has been told; null where never. `address` null: whoever was told last. Before a day's digest told
 * up to a moment it told up to its day, as an empty file: of that day it is not known what was told, and it is told again.
 */
export async function toldUntil(dataDir: string, address: string | null): Promise<string | null> {
  const names = (await namesIn(join(dataDir, SENT))).filter((name) => isOf(name, address));
  // Their names begin with the day: none of an earlier day tells of a later moment, and they are ever more.
  const lastDay = names.toSorted().at(-1)?.slice(0, DAY_LENGTH) ?? '';
  const own = names.filter((name) => name.startsWith(lastDay));
  const moments = await Promise.all(own.map((name) => momentIn(dataDir, name)));
  return moments.reduce<string | null>((last, one) => (last === null || one > last ? one : last), null);
}

/**
 * Marks that a receiver is sent the digest of a day, which tells up to the moment; false where it was before: of several processes
 * one sends it.
 */
export async function claimDigest(
  dataDir: string,
  day: Day,
  { address, moment }: { readonly address: string; readonly moment: string },
): Promise<boolean> {
  await mkdir(join(dataDir, SENT), { recursive: true });
  try {
    await writeFile(join(dataDir, SENT, nameOf(day, address)), moment, { flag: 'wx' });
    return true;
  } catch (problem) {
    if ((problem as { readonly code?: unknown }).code === 'EEXIST') return false;
    throw problem;
  }
}

/** Takes the mark of one receiver back, who did not get it: it is tried again. */
export async function unclaimDigest(dataDir: string, day: Day, address: string): Promise<void> {
  await rm(join(dataDir, SENT, nameOf(day, address)), { force: true });
}

function nameOf(day: Day, address: string): string {
  return `${formatDay(day)}-${markOf(address)}`;
}

/** Stands for an address, so that it does not lie in the data folder. */
function markOf(address: string): string {
  return createHash('sha256').update(address.toLowerCase()).digest('hex').slice(0, MARK_LENGTH);
}

function isOf(name: string, address: string | null): boolean {
  return address === null || name.length === DAY_LENGTH || name.slice(DAY_LENGTH + 1) === markOf(address);
}

async function momentIn(dataDir: string, name: string): Promise<string> {
  const moment = await readFile(join(dataDir, SENT, name), 'utf8').catch(() => '');
  return moment === '' ? `${name.slice(0, DAY_LENGTH)}T00:00:00.000Z` : moment;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => /^\d{4}-\d{2}-\d{2}(-[0-9a-f]{16})?$/.test(name));
  } catch {
    // There is no folder before the first is sent.
    return [];
  }
}
