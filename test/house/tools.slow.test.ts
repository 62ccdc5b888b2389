import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compiler } from '../../scripts/checks/compiler.ts';
import { unused } from '../../scripts/checks/unused.ts';
import { webSize } from '../../scripts/checks/web-size.ts';
import { judged } from './planted.ts';

const ROOT = join(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the compiler', () => {
  const settings = {
    'package.json': text('package.json'),
    'tsconfig.json': text('tsconfig.json'),
    'tsconfig.base.json': text('tsconfig.base.json'),
  };

  test('finds nothing in a sound file', async () => {
    expect((await judged(compiler, { ...settings, 'src/a.ts': 'export const a: number = 1;\n' })).problems).toEqual([]);
  });

  test('names a type test that no longer fails where it should', async () => {
    const house = {
      ...settings,
      'src/a.test-d.ts': '// @ts-expect-error A text is no number.\nexport const a: number = 1;\n',
    };
    const { problems } = await judged(compiler, house);
    expect(problems.map(({ rule, place }) => `${rule} ${place}`)).toEqual(['TS2578 src/a.test-d.ts:1']);
  });

  test('names an element that may not be there', async () => {
    const { problems } = await judged(compiler, {
      ...settings,
      'src/a.ts': 'export const f = (a: string[]): string => a[0];\n',
    });
    expect(problems.map(({ rule }) => rule)).toEqual(['TS2322']);
  });
});

describe('what nobody uses', () => {
  test('is named: a file, an export and a package', async () => {
    const house = {
      'package.json': '{"name":"a","type":"module","main":"src/index.ts","dependencies":{"pg":"1"}}',
      'knip.json': '{"entry":["src/index.ts"],"project":["src/**/*.ts"]}',
      'src/index.ts': "import { used } from './a.ts';\n\nexport const door = used;\n",
      'src/a.ts': 'export const used = 1;\nexport const idle = 2;\n',
      'src/b.ts': 'export const alone = 1;\n',
    };
    const rules = (await judged(unused, house)).problems.map((problem) => problem.rule);
    expect(rules.toSorted()).toEqual(['unused-dependencies', 'unused-exports', 'unused-files']);
  });
});

describe('the size of the first page', () => {
  const page = '<script type="module" src="/assets/a.js"></script>';

  test('names a build that is not there', async () => {
    expect((await judged(webSize, { 'package.json': '{}' })).problems.map(({ rule }) => rule)).toEqual([
      'web-not-built',
    ]);
  });

  test('names a first page without scripts', async () => {
    const { problems } = await judged(webSize, { 'web/dist/index.html': '<p>' });
    expect(problems.map(({ rule }) => rule)).toEqual(['web-size-reads-scripts']);
  });

  test('names 300 kB that cannot be pressed together', async () => {
    const noise = Array.from({ length: 60_000 }, (_, i) => Math.sin(i).toString(36).slice(2, 10)).join('');
    const { problems } = await judged(webSize, { 'web/dist/index.html': page, 'web/dist/assets/a.js': noise });
    expect(problems.map(({ rule }) => rule)).toEqual(['web-too-big']);
  });
});
