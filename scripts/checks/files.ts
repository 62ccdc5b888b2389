import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PASSED_BY = new Set(['node_modules', 'dist', '.git', '.laget', '.check', 'test-results', 'coverage']);

export interface SourceFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** All paths of files below the given folders (those that exist), sorted, without builds and packages. */
export function pathsBelow(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) => walk(root, folder)).sort();
}

/** The texts of the files below the folders whose path matches. */
export function filesBelow(root: string, folders: readonly string[], matching: RegExp): SourceFile[] {
  return pathsBelow(root, folders)
    .filter((path) => matching.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Tests, type tests and what only they use (`__data__` beside them). */
export function isTest(path: string): boolean {
  return /\.test(-d)?\.tsx?$|\/__data__\//.test(path) || /^(test|bench)\//.test(path);
}

/** Lines as an editor counts them. */
export function linesOf(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

function walk(root: string, folder: string): string[] {
  const entries = list(join(root, folder));
  return entries.flatMap((entry) => {
    if (PASSED_BY.has(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(root, path) : [path];
  });
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
