import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const WORDS = 'src/presentation/language';
const IMPORT = /^(?:import|export) (?!type )(\{[^}]*\}|\*[^;{]*?) from '([^']+)';/gm;
const EARLY = /^src\/(sources|record|analysis|disclosure|plans|casework|access)\//;
const DOORS_OF_THEIR_OWN = /plans\/standing\/index\.ts$/;

/** Imports of values, and not of types only, from stages that the screens do not bundle. */
function valuesFromEarlyStages(file: string, source: string): readonly string[] {
  return [...source.matchAll(IMPORT)]
    .filter(([, names = '', from = '']) => {
      const isOfTypes =
        names.startsWith('{') &&
        names
          .slice(1, -1)
          .split(',')
          .every((name) => /^\s*(type .*)?$/s.test(name));
      return EARLY.test(join(dirname(file), from)) && !DOORS_OF_THEIR_OWN.test(from) && !isOfTypes;
    })
    .map(([, , from = '']) => from);
}

test('words take types only from the early stages: the screens are built with them, and bundle no database', () => {
  const words = readdirSync(WORDS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|__data__/.test(file))
    .map((file) => join(WORDS, file));
  expect(words.length).toBeGreaterThan(100);
  expect(
    words.flatMap((file) => valuesFromEarlyStages(file, readFileSync(file, 'utf8')).map((from) => `${file}: ${from}`)),
  ).toEqual([]);
});

const FILE = 'src/presentation/language/labels/a.ts';

test('a value among types is found, and types alone are not', () => {
  expect(valuesFromEarlyStages(FILE, "import { type A, b } from '../../../plans/index.ts';")).toEqual([
    '../../../plans/index.ts',
  ]);
  expect(valuesFromEarlyStages(FILE, "export * from '../../../record/index.ts';")).toEqual([
    '../../../record/index.ts',
  ]);
  expect(valuesFromEarlyStages(FILE, "import {\n  type A,\n  type B,\n} from '../../../plans/index.ts';")).toEqual([]);
  expect(valuesFromEarlyStages(FILE, "import type { A } from '../../../plans/index.ts';")).toEqual([]);
});
