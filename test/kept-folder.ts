import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of one kind that are made once and that later runs go on with: `KIND-MARK`, and `KIND-aside-…` while one is made. */
export interface KeptFolders {
  readonly within: string;
  readonly kind: string;
}

const UNUSED_MS = 3_600_000;
const SAID_EVERY_MS = 600_000;

/**
 * The folder of a mark, made where it is not there yet. What fails or is broken off is never taken for done: it is made
 * aside, and moved to its place at the end. Folders that no run has used for an hour go.
 */
export async function keptFolder(
  { within, kind }: KeptFolders,
  mark: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(within, `${kind}-${mark}`);
  if (sayUsed(folder)) return folder;
  mkdirSync(within, { recursive: true });
  for (const name of readdirSync(within).filter((one) => one.startsWith(`${kind}-`))) removeUnused(join(within, name));
  const aside = mkdtempSync(join(within, `${kind}-aside-`));
  try {
    await make(aside);
  } catch (problem) {
    rmSync(aside, { recursive: true, force: true });
    throw problem;
  }
  moveTo(folder, aside);
  return folder;
}

/** Says again and again that a run copies from the folder, until what is given is called. */
export function keepInUse(folder: string): () => void {
  const saying = setInterval(() => sayUsed(folder), SAID_EVERY_MS);
  saying.unref();
  return () => clearInterval(saying);
}

/** The time of a folder is when it was last used. False where it is not there. */
function sayUsed(folder: string): boolean {
  if (!existsSync(folder)) return false;
  utimesSync(folder, new Date(), new Date());
  return true;
}

/** Another run may be at the same: the first to be done is kept, and what the others made goes. */
function moveTo(folder: string, aside: string): void {
  try {
    renameSync(aside, folder);
  } catch (problem) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw problem;
  }
}

/** Another run may remove the same. */
function removeUnused(folder: string): void {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat !== undefined && stat.mtimeMs < Date.now() - UNUSED_MS) rmSync(folder, { recursive: true, force: true });
}
