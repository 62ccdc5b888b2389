import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Check } from './verdict.ts';

/** What a browser must fetch and run before the first screen is usable, gzipped. */
const MOST_BYTES = 250_000;
const INITIAL = /<(?:script[^>]+src|link rel="modulepreload"[^>]+href)="\/?([^"]+\.js)"/g;

/** The first page's JavaScript stays small. Looks at the build (`npm run build`). */
export const webSize: Check = async (root) => {
  const page = join(root, 'web/dist/index.html');
  if (!existsSync(page)) {
    return {
      read: 'nothing',
      problems: [{ rule: 'web-not-built', place: 'web/dist', what: 'run npm run build first' }],
    };
  }
  const scripts = [...readFileSync(page, 'utf8').matchAll(INITIAL)].map((match) => match[1] ?? '');
  const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(root, 'web/dist', path))).length, 0);
  const kilobytes = Math.round(bytes / 1000);
  const read = `${scripts.length} scripts, ${kilobytes} kB gzipped`;
  if (scripts.length === 0) {
    return {
      read,
      problems: [{ rule: 'web-size-reads-scripts', place: 'web/dist/index.html', what: 'no script found' }],
    };
  }
  if (bytes <= MOST_BYTES) return { read, problems: [] };
  return {
    read,
    problems: [{ rule: 'web-too-big', place: 'web/dist', what: `${kilobytes} kB, at most ${MOST_BYTES / 1000}` }],
  };
};
