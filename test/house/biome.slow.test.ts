import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { biome } from '../../scripts/checks/biome.ts';
import type { Verdict } from '../../scripts/checks/verdict.ts';
import { judged, rulesAt } from './planted.ts';

const ROOT = join(import.meta.dirname, '../..');
const manyLines = (count: number) => Array.from({ length: count }, (_, i) => `  n += ${i};`).join('\n');
const manyBranches = 'if (n > 1) { if (n > 2) { if (n > 3) { if (n > 4) { if (n > 5) { return 1; } } } } }';

const OFFENCES: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['format', 'src/a/form.ts', 'export const   a = "b"'],
  [
    'complexity/noExcessiveLinesPerFunction',
    'src/a/long.ts',
    `export function f(n: number) {\n${manyLines(61)}\n  return n;\n}`,
  ],
  [
    'complexity/noExcessiveCognitiveComplexity',
    'src/a/maze.ts',
    `export function f(n: number) { ${manyBranches} return 0; }`,
  ],
  ['complexity/useMaxParams', 'src/a/many.ts', 'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e];'],
  ['style/noExcessiveLinesPerFile', 'src/a/file.ts', `export let n = 0;\n${manyLines(301)}`],
  ['style/noEnum', 'src/a/enum.ts', 'export enum A { B }'],
  ['style/noParameterProperties', 'src/a/part.ts', 'export class A { constructor(readonly b: 1) {} }'],
  ['style/noDefaultExport', 'src/a/default.ts', 'export default 1;'],
  ['style/noNonNullAssertion', 'src/a/bang.ts', 'export const f = (a: string | null) => a!.length;'],
  ['style/useThrowOnlyError', 'src/a/throw.ts', "export const f = () => { throw 'no'; };"],
  [
    'style/useErrorCause',
    'src/a/cause.ts',
    "export function f() { try { JSON.parse(''); } catch (e) { throw new Error('no'); } }",
  ],
  ['style/useFilenamingConvention', 'src/a/camelCase.ts', 'export const a = 1;'],
  ['style/noProcessEnv', 'src/a/env.ts', 'export const a = process.env;'],
  ['performance/noReExportAll', 'src/a/all.ts', "export * from './form.ts';"],
  ['correctness/useImportExtensions', 'src/a/bare.ts', "import { a } from './form';\n\nexport const b = a;"],
  ['correctness/noUndeclaredDependencies', 'src/a/package.ts', "import { a } from 'left-pad';\n\nexport const b = a;"],
  ['suspicious/noExplicitAny', 'src/a/any.ts', 'export const a: any = 1;'],
  ['suspicious/noConsole', 'src/a/console.ts', "export const f = () => console.log('a');"],
  [
    'suspicious/noShadow',
    'src/a/shadow.ts',
    'const a = 1;\nexport const f = () => { const a = 2; return a; };\nexport const b = a;',
  ],
  ['nursery/noFloatingPromises', 'src/a/float.ts', 'async function g() {}\nexport function f() { g(); }'],
  [
    'nursery/noMisusedPromises',
    'src/a/misused.ts',
    'async function g() { return true; }\nexport function f() { if (g()) return 1; return 0; }',
  ],
  [
    'nursery/useExhaustiveSwitchCases',
    'src/a/switch.ts',
    "export function f(a: 'b' | 'c') { switch (a) { case 'b': return 1; } return 0; }",
  ],
];

let planted: Verdict;
let sound: Verdict;

beforeAll(async () => {
  const settings = { 'biome.json': text('biome.json'), 'package.json': text('package.json') };
  const offences = Object.fromEntries(OFFENCES.map(([, path, code]) => [path, `${code}\n`]));
  planted = await judged(biome, { ...settings, ...offences });
  sound = await judged(biome, { ...settings, 'src/a/sound.ts': 'export const a = 1;\n' });
});

function text(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

describe('the rules of form', () => {
  test('find nothing in a sound file', () => {
    expect(sound.problems).toEqual([]);
  });

  test.each(OFFENCES)('name %s', (rule, path) => {
    expect(rulesAt(planted.problems, path)).toContain(rule);
  });
});
