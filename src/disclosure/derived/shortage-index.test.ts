import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SeenParts, shortageIndex } from './shortage-index.ts';

const seen = (...values: readonly (number | null)[]): ReadonlyMap<string, number> =>
  new Map(values.flatMap((value, i) => (value === null ? [] : [[`${i}`, value] as const])));
const CODES = ['0', '1', '2', '3'];
const NONE = seen();

test('each part is told by how far it is from the mean, and the index is their mean', () => {
  const found = shortageIndex(['0', '1', '2'], { C2: seen(1, 2, 3), C7: seen(0.1, 0.1, 0.4), C4: NONE, A8: NONE });
  const [first, , last] = found;
  expect(first?.standardised.C2).toBeCloseTo(-Math.sqrt(1.5), 12);
  expect(first?.index).toBeCloseTo((-Math.sqrt(1.5) - Math.SQRT1_2) / 2, 12);
  expect(last?.index).toBeCloseTo((Math.sqrt(1.5) + Math.SQRT2) / 2, 12);
  expect(last?.standardised.A8).toBeNull();
});

test('of one part, or of a part with too few to be beside, there is no index', () => {
  const alone = shortageIndex(CODES, { C2: seen(1, 2, 3, 4), C7: seen(1, 2), C4: NONE, A8: NONE });
  expect(alone.map(({ index }) => index)).toEqual([null, null, null, null]);
});

test('what is withheld of a group leaves its other parts, and is not guessed', () => {
  const found = shortageIndex(CODES, { C2: seen(1, 2, 3, null), C7: seen(1, 2, 3, 9), C4: seen(5, 5, 5, 5), A8: NONE });
  expect(found[3]?.standardised.C2).toBeNull();
  // The same everywhere is neither more nor less.
  expect(found[3]?.standardised.C4).toBe(0);
  expect(found[3]?.index).toBeCloseTo((found[3]?.standardised.C7 ?? 0) / 2, 12);
});

test('it is what is reckoned one by one, and does not change with units or with what everybody has', () => {
  const value = fc.option(fc.integer({ min: 0, max: 50 }), { nil: null });
  const part = fc.array(value, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.tuple(part, part, part, part), fc.integer({ min: 1, max: 9 }), (columns, scale) => {
      const partsOf = (of: (value: number) => number): SeenParts => {
        const [C2, C7, C4, A8] = columns.map((column) => seen(...column.map((one) => (one === null ? null : of(one)))));
        return { C2: C2 ?? NONE, C7: C7 ?? NONE, C4: C4 ?? NONE, A8: A8 ?? NONE };
      };
      const naive = CODES.map((_, row) => {
        const own = columns.flatMap((column) => {
          const told = column.filter((one) => one !== null);
          const mine = column[row];
          if (told.length < 3 || mine == null) return [];
          const mean = told.reduce((a, b) => a + b, 0) / told.length;
          const squares = told.map((one) => (one - mean) * (one - mean)).reduce((a, b) => a + b, 0);
          return [squares === 0 ? 0 : (mine - mean) / Math.sqrt(squares / told.length)];
        });
        return own.length < 2 ? null : own.reduce((a, b) => a + b, 0) / own.length;
      });
      for (const parts of [partsOf((one) => one), partsOf((one) => one * scale + 3)]) {
        for (const [i, { index }] of shortageIndex(CODES, parts).entries()) {
          const wanted = naive[i];
          if (wanted == null) expect(index).toBeNull();
          else expect(index).toBeCloseTo(wanted, 9);
        }
      }
    }),
    { numRuns: 100, seed: 20265 },
  );
});
