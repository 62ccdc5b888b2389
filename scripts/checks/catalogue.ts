import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pathsBelow } from './files.ts';
import { type Check, type Problem, readEnough } from './verdict.ts';

interface Door {
  readonly METRICS?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly lintCatalogue?: () => readonly unknown[];
}

/** What every metric must say before it is used, beside what its own linter asks. */
const SAID = [
  'name',
  'definition',
  'population',
  'exclusions',
  'overTime',
  'overUnits',
  'adding',
  'referenceValues',
  'kernel',
  'definedBy',
  'version',
];

/** Every metric is a whole definition with a page; the catalogue's own linter finds nothing. */
export const catalogue: Check = async (root) => {
  const door = await openAnalysis(root);
  const metrics = Object.entries(door.METRICS ?? {});
  const linted = door.lintCatalogue?.() ?? ['the catalogue has no linter: analysis/index.ts exports no lintCatalogue'];
  const pages = pathsBelow(root, ['docs/metrics']);
  return {
    read: `${metrics.length} metrics`,
    problems: [
      ...readEnough('catalogue-is-read', metrics.length, 1),
      ...linted.map((found) => ({
        rule: 'catalogue',
        place: 'src/analysis/metrics',
        what: typeof found === 'string' ? found : JSON.stringify(found),
      })),
      ...metrics.flatMap(([id, metric]) => unsaid(id, metric)),
      ...metrics.flatMap(([id]) => (pages.some((page) => isPageOf(id, page)) ? [] : [pageless(id)])),
    ],
  };
};

/** `docs/metrics/A1.md` or `docs/metrics/A1-headcount.md`. */
function isPageOf(id: string, path: string): boolean {
  return path === `docs/metrics/${id}.md` || path.startsWith(`docs/metrics/${id}-`);
}

function pageless(id: string): Problem {
  return { rule: 'metric-without-page', place: 'docs/metrics', what: `${id} has no page: npm run generate` };
}

function unsaid(id: string, metric: Readonly<Record<string, unknown>>) {
  return SAID.filter((part) => metric[part] === undefined || metric[part] === '').map((part) => ({
    rule: 'metric-incomplete',
    place: 'src/analysis/metrics',
    what: `${id} does not say its ${part}`,
  }));
}

async function openAnalysis(root: string): Promise<Door> {
  const path = join(root, 'src/analysis/index.ts');
  return existsSync(path) ? ((await import(pathToFileURL(path).href)) as Door) : {};
}
