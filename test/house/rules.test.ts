import { describe, expect, test } from 'vitest';
import { gate } from '../../scripts/checks/gate.ts';
import { sizes } from '../../scripts/checks/sizes.ts';
import { terms } from '../../scripts/checks/terms.ts';
import type { Check } from '../../scripts/checks/verdict.ts';
import { words } from '../../scripts/checks/words.ts';
import { world } from '../../scripts/checks/world.ts';
import { judged, rulesAt } from './planted.ts';

/** Judges one planted file and gives the rules it breaks. */
async function rulesOf(check: Check, path: string, text: string): Promise<string[]> {
  const { problems } = await judged(check, { [path]: text });
  return rulesAt(problems, path);
}

describe('time, chance and the outside world are handed in', () => {
  test.each([
    ['clock-is-handed-in', 'export const f = () => new Date();'],
    ['clock-is-handed-in', 'export const f = () => Date.now();'],
    ['clock-is-handed-in', "export const f = () => Date['now']();"],
    ['clock-is-handed-in', 'export const f = () => performance.now();'],
    ['chance-is-handed-in', 'export const f = () => Math.random();'],
    ['chance-is-handed-in', 'export const f = () => globalThis.Math.random();'],
    ['environment-is-handed-in', 'export const f = () => process.env;'],
    ['environment-is-handed-in', 'const { env } = process;\nexport const f = env;'],
    ['console-is-handed-in', "export const f = () => console.error('a');"],
  ])('names %s for %s', async (rule, code) => {
    expect(await rulesOf(world, 'src/analysis/a.ts', code)).toContain(rule);
  });

  test('says nothing of a date made from a number, or of the words in a comment or a text', async () => {
    const code = "// Date.now() and Math.random()\nexport const f = (n: number) => [new Date(n), 'new Date()'];\n";
    expect(await rulesOf(world, 'src/analysis/a.ts', code)).toEqual([]);
  });

  test('lets presentation/ read the environment', async () => {
    expect(await rulesOf(world, 'src/presentation/cli/a.ts', 'export const a = process.env;')).toEqual([]);
  });
});

describe('nothing is made a published table by a cast', () => {
  test.each([
    ['export const f = (a: unknown) => a as PublishedTable;'],
    ['export const f = (a: unknown) => a as readonly PublishedCell[];'],
    ['export const f = (a: unknown) => a as unknown as InternalTable;'],
    ['export const f = (a: unknown) => <SeenTable>a;'],
    ['export const f = (a: unknown) => a as Promise<PublishedTable>;'],
  ])('names the cast in %s', async (code) => {
    expect(await rulesOf(gate, 'src/presentation/api/a.ts', code)).toEqual(['no-cast-to-published']);
  });

  test('names whoever names the seal', async () => {
    const code = 'declare const passedTheGate: unique symbol;\nexport type A = { readonly [passedTheGate]: true };';
    expect(await rulesOf(gate, 'src/plans/a.ts', code)).toContain('seal-stays-in-disclosure');
  });

  test('says nothing of disclosure/ itself', async () => {
    expect(await rulesOf(gate, 'src/disclosure/a.ts', 'export const f = (a: unknown) => a as PublishedTable;')).toEqual(
      [],
    );
  });
});

describe('sizes', () => {
  const README = { 'src/terms/README.md': 'In: nothing.\n' };

  test('name a file of 301 lines and not one of 300', async () => {
    const house = { ...README, 'src/terms/a.ts': 'a\n'.repeat(301), 'src/terms/b.ts': 'b\n'.repeat(300) };
    const { problems } = await judged(sizes, house);
    expect(rulesAt(problems, 'src/terms/a.ts')).toEqual(['file-too-long']);
    expect(rulesAt(problems, 'src/terms/b.ts')).toEqual([]);
  });

  test('name a median over 90 and a 95th percentile over 250', async () => {
    const house = { ...README, 'src/terms/a.ts': 'a\n'.repeat(260), 'src/terms/b.ts': 'b\n'.repeat(91) };
    const { problems } = await judged(sizes, house);
    expect(rulesAt(problems, '.')).toEqual(['files-median', 'files-95th-percentile']);
  });

  test('name a folder of 26 files', async () => {
    const files = Object.fromEntries(Array.from({ length: 26 }, (_, i) => [`src/terms/list/a${i}.ts`, 'a\n']));
    const { problems } = await judged(sizes, { ...README, ...files });
    expect(rulesAt(problems, 'src/terms/list')).toEqual(['folder-too-full']);
  });

  test('name a stage without a README, and a README of 26 lines', async () => {
    const { problems } = await judged(sizes, { 'src/record/a.ts': 'a\n', 'src/terms/README.md': 'a\n'.repeat(26) });
    expect(rulesAt(problems, 'src/record')).toEqual(['stage-without-readme']);
    expect(rulesAt(problems, 'src/terms/README.md')).toEqual(['readme-too-long']);
  });
});

describe('words', () => {
  test.each([
    ['export const churn = 1;'],
    ['export const attritionRate = 1;'],
    ['// the tenant'],
    ['export const kpi = 1;'],
    ['export class SpellManager {}'],
    ['export interface UnitInfo { a: 1 }'],
    ['export function spellHelper() {}'],
  ])('of other fields are named: %s', async (code) => {
    expect(await rulesOf(words, 'src/analysis/a.ts', code)).toEqual(['banned-word']);
  });

  test('that the sector does not say are named in texts for people', async () => {
    const path = 'src/presentation/language/screens/nb.ts';
    expect(await rulesOf(words, path, "export const nb = { a: 'Cellen er prikket' };")).toEqual(['word-not-said']);
  });

  test.each([
    ['src/analysis/utils/a.ts'],
    ['src/analysis/helpers.ts'],
    ['src/analysis/types.ts'],
    ['web/src/shared/a.tsx'],
    ['src/record/delivery-manager.ts'],
    ['test/lib/a.ts'],
  ])('that can hold anything are named as drawers: %s', async (path) => {
    expect(await rulesOf(words, path, 'export const a = 1;')).toEqual(['drawer-name']);
  });
});

describe('terms', () => {
  const page = { 'docs/terms.md': 'dag · dag · day · `Day` · a calendar day · –' };

  test('names an exported word that docs/terms.md does not settle', async () => {
    const { problems } = await judged(terms, {
      ...page,
      'src/terms/a.ts': 'export type Day = 1;\nexport type Night = 1;\n',
    });
    expect(problems.map((problem) => problem.what.split(' ')[0])).toEqual(['Night']);
  });

  test('names a threshold that stands outside terms/thresholds.ts', async () => {
    expect(await rulesOf(terms, 'src/disclosure/a.ts', 'const FEWEST_PERSONS = 5;')).toEqual([
      'threshold-has-one-home',
    ]);
  });

  test('fails when it reads no names', async () => {
    const { problems } = await judged(terms, { 'src/terms/a.ts': 'const a = 1;' });
    expect(problems.map((problem) => problem.rule)).toEqual(['terms-are-read']);
  });
});
