import { isTest } from './files.ts';
import { type CruisedModule, cruise } from './way.ts';

/** Stages in the order of the way; those beside it last. */
const STAGES = [
  ...['sources', 'record', 'analysis', 'disclosure', 'plans', 'casework', 'presentation', 'web'],
  ...['access', 'requirements', 'demo'],
];
const FIGURE_START = '<!-- figure: made from the imports by `npm run generate`; do not edit -->';
const FIGURE_END = '<!-- end of figure -->';

/**
 * The stages and who takes from whom, as a Mermaid figure made from the imports themselves. An arrow goes the data's
 * way: from the stage that gives to the stage that imports it. `terms` is used by all and not drawn.
 */
export async function figureOfTheWay(root: string): Promise<string> {
  const { modules } = await cruise(root);
  const arrows = new Set(modules.flatMap(arrowsOf));
  const drawn = STAGES.filter((stage) => modules.some((module) => stageOf(module.source) === stage));
  return [
    FIGURE_START,
    '```mermaid',
    'flowchart LR',
    ...drawn.map((stage) => `  ${stage}`),
    ...[...arrows].sort().map((arrow) => `  ${arrow}`),
    '```',
    FIGURE_END,
  ].join('\n');
}

/** Puts the figure between its marks in a page. */
export function withFigure(page: string, figure: string): string {
  const [start, end] = [page.indexOf(FIGURE_START), page.indexOf(FIGURE_END)];
  if (start < 0 || end < start) throw new Error('ARCHITECTURE.md has lost the marks of its figure');
  return page.slice(0, start) + figure + page.slice(end + FIGURE_END.length);
}

function stageOf(path: string): string {
  return path.startsWith('web/') ? 'web' : (/^src\/([^/]+)\//.exec(path)?.[1] ?? '');
}

function arrowsOf(module: CruisedModule): string[] {
  const to = stageOf(module.source);
  if (!STAGES.includes(to) || isTest(module.source)) return [];
  return module.dependencies
    .map((dependency) => stageOf(dependency.resolved))
    .filter((from) => STAGES.includes(from) && from !== to)
    .map((from) => `${from} --> ${to}`);
}
