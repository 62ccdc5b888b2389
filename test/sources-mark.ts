import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * What is prepared for the tests depends on the packages, on name, size and time of every source file, and on what the files
 * say that prepare it.
 * @param recipe paths of those files
 */
export function sourcesMark(recipe: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [join(ROOT, 'package-lock.json'), ...recipe]) hash.update(readFileSync(file));
  for (const entry of readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.includes('.test')) continue;
    const { size, mtimeMs } = statSync(join(entry.parentPath, entry.name));
    hash.update(`${entry.parentPath}/${entry.name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
