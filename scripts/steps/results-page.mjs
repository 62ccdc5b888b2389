/** The page of results: one chapter per thing that is measured, each written by its own program. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './say.mjs';

const PATH = join(ROOT, 'bench/RESULTS.md');

/** Writes one chapter under its heading; every other chapter stays as it is. As `writePart` of bench/results.ts. */
export function writeChapter(heading, body) {
  const text = existsSync(PATH) ? readFileSync(PATH, 'utf8') : '';
  const found = text.split(/^(?=# )/m).filter((chapter) => chapter.startsWith('# '));
  const chapters = new Map(found.map((chapter) => [chapter.slice(2, chapter.indexOf('\n')).trim(), chapter.trim()]));
  chapters.set(heading, `# ${heading}\n\n${body}`.trim());
  const page = [...chapters.keys()].sort().map((name) => chapters.get(name));
  writeFileSync(PATH, `${page.join('\n\n')}\n`);
}
