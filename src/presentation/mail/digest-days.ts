import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Day, formatDay, parseDay } from '../../terms/index.ts';

/** Folder in the data folder with an empty file for each day the digest was sent. */
const SENT = 'digest';

/** The last day it was sent before this one; null where it never was. */
export async function lastDigest(dataDir: string, before: Day): Promise<Day | null> {
  const days = (await namesIn(join(dataDir, SENT))).flatMap((name) => parseDay(name) ?? []);
  return days
    .filter((day) => day < before)
    .reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** Marks that it is sent on a day; false where it was before: of several processes one sends it. */
export async function claimDigest(dataDir: string, day: Day): Promise<boolean> {
  await mkdir(join(dataDir, SENT), { recursive: true });
  try {
    await writeFile(join(dataDir, SENT, formatDay(day)), '', { flag: 'wx' });
    return true;
  } catch (problem) {
    if ((problem as { readonly code?: unknown }).code === 'EEXIST') return false;
    throw problem;
  }
}

/** Takes the mark back, where nobody got it: it is tried again. */
export async function unclaimDigest(dataDir: string, day: Day): Promise<void> {
  await rm(join(dataDir, SENT, formatDay(day)), { force: true });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    // There is no folder before the first is sent.
    return [];
  }
}
