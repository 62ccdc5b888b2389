import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { DeliveredFile } from '../../record/administration/index.ts';

export interface FoundFile {
  /** Absolute path. */
  readonly path: string;
  /** Name as the record will know it: relative to the folder that was named, or the file's own name. */
  readonly name: string;
}

/** All files under the paths, folders walked in order of name, hidden files left out; null = a path is not there. */
export async function findFiles(
  paths: readonly string[],
  folder: string,
): Promise<readonly FoundFile[] | { readonly missing: string }> {
  const found: FoundFile[] = [];
  for (const path of paths) {
    const full = resolve(folder, path);
    const kind = await stat(full).catch(() => null);
    if (kind === null) return { missing: path };
    if (kind.isDirectory()) found.push(...(await walk(full, '')));
    else found.push({ path: full, name: basename(full) });
  }
  return found;
}

async function walk(root: string, under: string): Promise<FoundFile[]> {
  const entries = await readdir(join(root, under), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: FoundFile[] = [];
  for (const entry of entries) {
    const name = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) found.push(...(await walk(root, name)));
    else if (entry.isFile()) found.push({ path: join(root, name), name });
  }
  return found;
}

/** Larger files are not read: an archive of this size holds more than one take-in can. */
const MOST_BYTES = 2 ** 30;

/** The files, read one at a time as they are asked for. One that is too large comes without its bytes, and says so. */
export async function* deliver(files: readonly FoundFile[]): AsyncGenerator<DeliveredFile> {
  for (const { name, path } of files) {
    const tooLarge = (await stat(path)).size > MOST_BYTES;
    const bytes = tooLarge ? new Uint8Array() : new Uint8Array(await readFile(path));
    yield { name, bytes, madeOn: null, ...(tooLarge ? { tooLarge } : {}) };
  }
}
