import { describe, expect, test } from 'vitest';
import { cycles } from './cycles.ts';

const importing = (source: string, ...to: readonly string[]) => ({
  source,
  dependencies: to.map((resolved) => ({ resolved })),
});

describe('imports that lead back', () => {
  test('are not found where two roads lead to the same file', () => {
    expect(cycles([importing('a', 'b', 'c'), importing('b', 'd'), importing('c', 'd'), importing('d')])).toEqual([]);
  });

  test('are found once for all files of a round, at the first by name, also from outside it', () => {
    const found = cycles([
      importing('z', 'y'),
      importing('y', 'x'),
      importing('x', 'w', 'y'),
      importing('w', 'node:fs'),
    ]);
    expect(found.map(({ rule, place }) => `${rule} ${place}`)).toEqual(['no-cycles x']);
    expect(found[0]?.what).toContain('by way of y');
  });

  test('are found as one where two rounds share a file, and as two where they do not', () => {
    const shared = [importing('a', 'b', 'c'), importing('b', 'a'), importing('c', 'a')];
    const apart = [importing('a', 'b'), importing('b', 'a', 'c'), importing('c', 'd'), importing('d', 'c')];
    expect(cycles(shared).map((one) => one.place)).toEqual(['a']);
    expect(cycles(apart).map((one) => one.place)).toEqual(['c', 'a']);
  });

  test('are found in a file that imports itself, and not in one that only imports a package', () => {
    expect(cycles([importing('a', 'a'), importing('b', 'node_modules/b/index.js')]).map((one) => one.place)).toEqual([
      'a',
    ]);
  });
});
