import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type DeliveredFile, withHead } from '../../record/administration/index.ts';
import { contentAt } from '../files/content-at.ts';

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

/** The files, read one at a time as they are asked for; of a large one only the beginning until its content is. */
export async function* deliver(files: readonly FoundFile[]): AsyncGenerator<DeliveredFile> {
  for (const { name, path } of files) yield withHead(name, await contentAt(path), null);
}
