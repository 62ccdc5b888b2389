import { join } from 'node:path';
import { cycles } from './cycles.ts';
import { filesBelow } from './files.ts';
import { runTool } from './tool.ts';
import { type Check, type Problem, readEnough } from './verdict.ts';

/** A module as dependency-cruiser tells it, as far as we look. */
export interface CruisedModule {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string; readonly module: string }[];
}

interface Cruised {
  readonly modules: readonly CruisedModule[];
  readonly summary: {
    readonly totalDependenciesCruised: number;
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

const CODE = /\.(ts|tsx|mjs)$/;
const IMPORT = /^(?:import|export)\b[^;]*?from\s*['"]|^import\s*['"]/gm;
/** A parser that reads nothing finds nothing: it must have seen nearly all imports that plainly stand in the text. */
const SHARE_SEEN = 0.9;

/** The folders whose imports are followed, those that are there. */
function foldersOf(root: string): string[] {
  return ['src', 'web', 'bin', 'test'].filter((folder) => filesBelow(root, [folder], CODE).length > 0);
}

const cruised = new Map<string, Promise<Cruised>>();

/** All modules and imports below `root`, and the rules of .dependency-cruiser.mjs that they break. Read once a run. */
export function cruise(root: string): Promise<Cruised> {
  const known = cruised.get(root) ?? cruiseAnew(root);
  cruised.set(root, known);
  return known;
}

async function cruiseAnew(root: string): Promise<Cruised> {
  const config = join(import.meta.dirname, '../../.dependency-cruiser.mjs');
  const tool = 'dependency-cruiser/bin/dependency-cruise.mjs';
  const preload = join(import.meta.dirname, 'swc-reads-tsx.mjs');
  const run = await runTool(tool, ['--config', config, '--output-type', 'json', ...foldersOf(root)], root, { preload });
  if (!run.out.startsWith('{'))
    throw new Error(`dependency-cruiser did not answer: ${(run.err || run.out).slice(0, 500)}`);
  return JSON.parse(run.out) as Cruised;
}

/** The import rules: those of .dependency-cruiser.mjs, and that no import leads back. Reports how many modules and imports were read, and fails when that is implausibly few. */
export const way: Check = async (root) => {
  const files = filesBelow(root, foldersOf(root), CODE);
  const written = files.reduce((sum, file) => sum + [...file.text.matchAll(IMPORT)].length, 0);
  const { modules, summary } = await cruise(root);
  const paths = new Set(modules.map((module) => module.source));
  const read = files.filter((file) => paths.has(file.path)).length;
  return {
    read: `${read} modules, ${summary.totalDependenciesCruised} imports`,
    problems: [
      ...readEnough('way-reads-modules', read, Math.max(1, files.length)),
      ...readEnough('way-reads-imports', summary.totalDependenciesCruised, Math.ceil(written * SHARE_SEEN)),
      ...summary.violations.map(
        ({ rule, from, to }): Problem => ({ rule: rule.name, place: from, what: `imports ${to}` }),
      ),
      ...cycles(modules),
    ],
  };
};
