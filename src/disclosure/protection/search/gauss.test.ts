import fc from 'fast-check';
import { expect, test } from 'vitest';
import { primaryOf, someTable, sumsOfTable } from '../__data__/tables.ts';
import type { Sums } from '../cells/sums.ts';
import { gaussWithheld } from './gauss.ts';
import { inverse, PRIME, shapeOf, times } from './modular.ts';

const element = fc.integer({ min: 1, max: PRIME - 1 });

test('multiplies and divides as whole numbers without end do', () => {
  fc.assert(
    fc.property(element, element, (a, b) => {
      expect(BigInt(times(a, b))).toBe((BigInt(a) * BigInt(b)) % BigInt(PRIME));
      expect(times(a, inverse(a))).toBe(1);
    }),
    { numRuns: 500, seed: 40 },
  );
});

test('vectors have one shape exactly where one is a multiple of the other', () => {
  const v = new Map([
    [3, 2],
    [1, 5],
  ]);
  const twice = new Map([
    [1, 10],
    [3, 4],
  ]);
  expect(shapeOf(v)).toBe(shapeOf(twice));
  expect(shapeOf(v)).not.toBe(shapeOf(new Map([[1, 5]])));
});

/** The naive twin: the rank over the real numbers, by plain elimination. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const at = left.findIndex((row, i) => i >= found && Math.abs(row[column] ?? 0) > 1e-9);
    if (at < 0) continue;
    const [pivot] = left.splice(at, 1);
    left.splice(found, 0, pivot ?? []);
    for (let i = found + 1; i < left.length; i++) {
      const factor = (left[i]?.[column] ?? 0) / (pivot?.[column] ?? 1);
      left[i] = (left[i] ?? []).map((value, j) => value - factor * (pivot?.[j] ?? 0));
    }
    found += 1;
  }
  return found;
}

function vectors(sums: Sums, some: readonly number[]): number[][] {
  return some.map((sum) => Array.from(sums.leaves, (_, leaf) => (sums.of[sum]?.includes(leaf) ? 1 : 0)));
}

test('no primary is a sum and difference of what is published, and no more is withheld than that needs', () => {
  fc.assert(
    fc.property(someTable, (table) => {
      const sums = sumsOfTable(table);
      const primary = primaryOf(sums, 5);
      const withheld = gaussWithheld(sums, primary);
      const given = (shown: readonly number[]) => {
        const before = rank(vectors(sums, shown));
        return primary.some((is, sum) => is && rank(vectors(sums, [...shown, sum])) === before);
      };
      const published = Array.from(withheld.keys()).filter((sum) => withheld[sum] !== 1);
      if (published.length > 0) expect(given(published)).toBe(false);
      const seconds = Array.from(withheld.keys()).filter((sum) => withheld[sum] === 1 && primary[sum] !== true);
      for (const sum of seconds) expect(given([...published, sum])).toBe(true);
    }),
    { numRuns: 30, seed: 40 },
  );
});
