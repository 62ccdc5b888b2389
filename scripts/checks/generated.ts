import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { figureOfTheWay, withFigure } from './figure.ts';
import { pathsBelow } from './files.ts';
import { type Check, type Problem, readEnough } from './verdict.ts';

/** Scripts that make pages from what stands in the code, and the function each exports: path -> text. */
const MAKERS: readonly { readonly script: string; readonly makes: string }[] = [
  { script: 'scripts/generate-sources.ts', makes: 'sourcePages' },
  { script: 'scripts/generate-metrics.ts', makes: 'metricPages' },
  { script: 'scripts/generate-settings.ts', makes: 'settingsPages' },
  { script: 'scripts/generate-configuration.ts', makes: 'configurationPages' },
  { script: 'scripts/generate-turnover.ts', makes: 'turnoverPages' },
  { script: 'scripts/generate-privacy.ts', makes: 'privacyPages' },
];
/** Folders that hold made pages only: a page nobody makes any more is an offence too. */
const MADE_FOLDERS = ['docs/sources', 'docs/metrics', 'docs/privacy'];

/** Every page that is made from the code: path from the root -> text. */
export async function madePages(root: string): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  for (const { script, makes } of MAKERS) {
    const path = join(root, script);
    if (!existsSync(path)) continue;
    const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
    const make = module[makes];
    if (typeof make !== 'function') throw new Error(`${script} exports no ${makes}()`);
    for (const [page, text] of (await make()) as ReadonlyMap<string, string>) pages.set(page, text);
  }
  const architecture = join(root, 'ARCHITECTURE.md');
  if (existsSync(architecture)) {
    pages.set('ARCHITECTURE.md', withFigure(readFileSync(architecture, 'utf8'), await figureOfTheWay(root)));
  }
  return pages;
}

/** The committed pages are what the code makes. */
export const generated: Check = async (root) => {
  const pages = await madePages(root);
  const strays = pathsBelow(root, MADE_FOLDERS).filter((path) => path.endsWith('.md') && !pages.has(path));
  const differing = [...pages].filter(([path, text]) => committed(root, path) !== text);
  return {
    read: `${pages.size} pages`,
    problems: [
      ...readEnough('generated-pages-are-made', pages.size, 1),
      ...differing.map(
        ([place]): Problem => ({ rule: 'page-differs', place, what: 'differs from the code: npm run generate' }),
      ),
      ...strays.map(
        (place): Problem => ({ rule: 'page-nobody-makes', place, what: 'no definition makes it any more: delete it' }),
      ),
    ],
  };
};

function committed(root: string, path: string): string | null {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
}
