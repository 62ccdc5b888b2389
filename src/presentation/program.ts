import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The program's own folder: where package.json and the built screens are. */
const PROGRAM_FOLDER = resolve(import.meta.dirname, '../..');

/** The built screens. */
export const WEB_DIR = resolve(PROGRAM_FOLDER, 'web', 'dist');

/** The version of this program, such as `0.1.0`. */
export function programVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(resolve(PROGRAM_FOLDER, 'package.json'), 'utf8'));
  const found = typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : null;
  return typeof found === 'string' ? found : '0';
}
