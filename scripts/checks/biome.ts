import { runTool } from './tool.ts';
import { type Check, readEnough } from './verdict.ts';

interface Told {
  readonly summary: { readonly changed: number; readonly unchanged: number };
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly message: string;
    readonly category: string;
    readonly location?: { readonly path?: string; readonly start?: { readonly line: number } };
  }[];
}

/** Form and lint, by biome.json. `npx biome check --write` mends most of it. */
export const biome: Check = async (root) => {
  const args = ['check', '--reporter=json', '--max-diagnostics=none', '.'];
  const run = await runTool('@biomejs/biome/bin/biome', args, root);
  if (!run.out.startsWith('{')) throw new Error(`biome did not answer: ${run.err || run.out}`);
  const told = JSON.parse(run.out) as Told;
  const files = told.summary.changed + told.summary.unchanged;
  const offences = told.diagnostics.filter((found) => found.severity === 'error' || found.severity === 'warning');
  return {
    read: `${files} files`,
    problems: [
      ...readEnough('biome-reads-files', files, 1),
      ...offences.map(({ category, message, location }) => ({
        rule: category.replace(/^lint\//, ''),
        place: `${location?.path ?? '.'}:${location?.start?.line ?? 0}`,
        what: category === 'format' ? 'not in form: npx biome check --write' : message,
      })),
    ],
  };
};
