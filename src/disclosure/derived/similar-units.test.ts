import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparable, DEFAULT_WEIGHTS, similarUnits, type Weights } from './similar-units.ts';

const school = (unit: string, pupils: number | null, more: Partial<Comparable> = {}): Comparable => ({
  unit,
  pupils,
  staff: null,
  schoolType: 'barneskole',
  livingConditions: 'other',
  ...more,
});
const units = (own: Comparable, others: readonly Comparable[], most = 6, weights: Weights = DEFAULT_WEIGHTS) =>
  similarUnits(own, others, { weights, most }).map(({ unit }) => unit);
const weighing = (criterion: keyof Weights): Weights => ({
  'school-type': 0,
  size: 0,
  'living-conditions': 0,
  'special-school': 0,
  [criterion]: 3,
});

const OTHERS = [
  school('a', 300),
  school('b', 580),
  school('c', 610, { schoolType: 'videregående' }),
  school('d', 700, { livingConditions: 'exposed' }),
  school('e', null),
  school('f', 620, { schoolType: '1-10' }),
  school('g', 600, { schoolType: 'spesialskole' }),
];

describe('similar units', () => {
  test('are those most alike in all that counts, in the order of the list', () => {
    expect(units(school('x', 600), OTHERS, 3)).toEqual(['a', 'b', 'd']);
    expect(units(school('x', 600), OTHERS)).toEqual(['a', 'b', 'd', 'e', 'f']);
  });

  test('are others where other things count: the reader decides', () => {
    expect(units(school('x', 600), OTHERS, 3, weighing('size'))).toEqual(['c', 'f', 'g']);
    expect(units(school('x', 600, { livingConditions: 'exposed' }), OTHERS, 3, weighing('living-conditions'))).toEqual([
      'd',
    ]);
    expect(units(school('g', 600, { schoolType: 'spesialskole' }), OTHERS, 3, weighing('special-school'))).toEqual([]);
  });

  test('are none where nothing counts', () => {
    expect(units(school('x', 600), OTHERS, 3, { ...weighing('size'), size: 0 })).toEqual([]);
  });

  test('of a unit whose pupils nobody counts go by the published number of employed', () => {
    const upper = (unit: string, staff: number | null) => school(unit, null, { schoolType: 'videregående', staff });
    expect(units(upper('x', 100), [upper('p', 30), upper('q', 110), upper('r', null)], 1)).toEqual(['q']);
  });

  test('a withheld size is different from all, whatever it is', () => {
    const hidden = school('x', null);
    expect(similarUnits(hidden, [school('p', 20), school('q', 900)], { weights: DEFAULT_WEIGHTS, most: 6 })).toEqual([
      { unit: 'p', alike: 5 / 7 },
      { unit: 'q', alike: 5 / 7 },
    ]);
  });

  test('never depend on the employed where pupils are counted: what is withheld steers nothing', () => {
    const drawn = fc.record({
      pupils: fc.integer({ min: 10, max: 900 }),
      schoolType: fc.constantFrom('barneskole', 'ungdomsskole', '1-10', 'spesialskole', 'unknown'),
      livingConditions: fc.constantFrom('exposed', 'other', 'unknown'),
    });
    const weight = fc.integer({ min: 0, max: 3 });
    const weights = fc.record({
      'school-type': weight,
      size: weight,
      'living-conditions': weight,
      'special-school': weight,
    });
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 20 }), weights, fc.integer(), (list, chosen, seed) => {
        const all = (staff: (i: number) => number | null) =>
          list.map(({ pupils, ...more }, i) => school(String(i), pupils, { ...more, staff: staff(i) }));
        const told = all(() => null);
        const other = all((i) => ((seed >>> (i % 31)) & 1 ? 5 + i : null));
        const [own] = told;
        if (own === undefined) return;
        const wanted = { weights: chosen, most: 6 };
        const found = similarUnits(own, told, wanted);
        expect(similarUnits(other[0] ?? own, other, wanted)).toEqual(found);
        const least = Math.min(...found.map(({ alike }) => alike));
        const better = similarUnits(own, told, { ...wanted, most: 99 }).filter(({ alike }) => alike > least);
        expect(found.filter(({ alike }) => alike > least)).toEqual(better);
      }),
      { seed: 71, numRuns: 200 },
    );
  });
});
