import { runTool } from './tool.ts';
import type { Check, Problem } from './verdict.ts';

interface Issue {
  readonly file: string;
  readonly [kind: string]: string | readonly { readonly name: string; readonly line?: number }[];
}

const KINDS: Readonly<Record<string, string>> = {
  files: 'no file uses it',
  dependencies: 'package is not used',
  devDependencies: 'package is not used',
  unlisted: 'package is used but not in package.json',
  unresolved: 'import is not found',
  exports: 'exported, but nobody imports it',
  types: 'exported type that nobody imports',
  duplicates: 'exported twice',
};

/** Files, exports and packages nobody uses. */
export const unused: Check = async (root) => {
  const run = await runTool('knip/bin/knip.js', ['--reporter', 'json', '--no-progress', '--no-config-hints'], root);
  if (!run.out.trimStart().startsWith('{')) throw new Error(`knip did not answer: ${run.err || run.out}`);
  const { issues } = JSON.parse(run.out) as { readonly issues: readonly Issue[] };
  return { read: 'all files, exports and packages', problems: issues.flatMap(problemsOf) };
};

function problemsOf(issue: Issue): Problem[] {
  return Object.entries(KINDS).flatMap(([kind, meaning]) => {
    const found = issue[kind];
    if (!Array.isArray(found)) return [];
    return found.flat().map((item: { readonly name: string; readonly line?: number }) => ({
      rule: `unused-${kind}`,
      place: item.line === undefined ? issue.file : `${issue.file}:${item.line}`,
      what: `${item.name}: ${meaning}`,
    }));
  });
}
