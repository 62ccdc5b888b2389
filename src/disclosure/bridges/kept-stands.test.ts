import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsWorkedOut, isFew } from './__data__/attacker.ts';
import { keptStands } from './kept-stands.ts';
import { differencesBetween, isTellable, mayBeTold, type ToldCounts } from './told-counts.ts';

const LIMITS = { fewestPersons: 5, smallestBase: 10 };

const of = (gone: number, base: number, ...ends: readonly number[]): ToldCounts => ({ gone, base, ends });

/** Which figures are kept where each may be told by itself. */
function kept(counts: readonly ToldCounts[], limits = LIMITS): readonly number[] | null {
  const at = (place: number) => counts[place] ?? of(0, 0);
  const together = (earlier: number, later: number) =>
    differencesBetween(at(earlier), at(later)).every((persons) => isTellable({ persons, bothWays: false }, limits));
  return keptStands(counts.length, (place) => mayBeTold(at(place), limits), together);
}

describe('one line', () => {
  test('of five persons is shown, of four the bridge is refused, of nobody it is shown', () => {
    expect(kept([of(20, 100), of(25, 100)])).toEqual([0, 1]);
    expect(kept([of(20, 100), of(24, 100)])).toBeNull();
    expect(kept([of(20, 100), of(20, 100)])).toEqual([0, 1]);
  });

  test('counts under the line too, and those who are left over', () => {
    expect(kept([of(20, 100), of(25, 105)])).toEqual([0, 1]);
    expect(kept([of(20, 100), of(20, 104)])).toBeNull();
    expect(kept([of(20, 100), of(30, 112)])).toBeNull();
  });
});

describe('a line of few persons', () => {
  test('is taken together with the next until it is enough', () => {
    expect(kept([of(20, 100), of(23, 100), of(28, 100)])).toEqual([0, 2]);
    expect(kept([of(20, 100), of(25, 100), of(28, 100), of(33, 100)])).toEqual([0, 2, 3]);
  });

  test('that is undone by the next is taken together with it', () => {
    expect(kept([of(20, 100), of(23, 100), of(20, 100)])).toEqual([0, 2]);
  });

  test('leaves no bridge where the ends are as near', () => {
    expect(kept([of(20, 100), of(28, 100), of(23, 100)])).toEqual([0, 1, 2]);
    expect(kept([of(20, 100), of(22, 100), of(23, 100)])).toBeNull();
  });
});

describe('a figure by itself', () => {
  test('of few gone, few left or few under the line is not told', () => {
    expect([mayBeTold(of(5, 100), LIMITS), mayBeTold(of(4, 100), LIMITS), mayBeTold(of(0, 100), LIMITS)]).toEqual([
      ...[true, false, true],
    ]);
    expect([mayBeTold(of(95, 100), LIMITS), mayBeTold(of(96, 100), LIMITS)]).toEqual([true, false]);
    expect([mayBeTold(of(0, 10), LIMITS), mayBeTold(of(0, 9), LIMITS)]).toEqual([true, false]);
  });

  test('out of a mean tells of both ends, and of who came and who went between them', () => {
    expect(mayBeTold(of(10, 60, 50, 55), LIMITS)).toBe(true);
    expect(mayBeTold(of(10, 60, 55, 57), LIMITS)).toBe(false);
    expect(mayBeTold(of(10, 60, 50, 50), LIMITS)).toBe(true);
    expect(mayBeTold(of(10, 54, 50, 14), LIMITS)).toBe(false);
    expect(mayBeTold(of(10, 60, 50, 9), LIMITS)).toBe(false);
  });

  test('beside one of other days: a net of persons both ways is no count', () => {
    expect([
      isTellable({ persons: 1, bothWays: true }, LIMITS),
      isTellable({ persons: 1, bothWays: false }, LIMITS),
    ]).toEqual([true, false]);
  });

  test('of anybody is told where the owner withholds nothing', () => {
    const nothing = { fewestPersons: 1, smallestBase: 10 };
    expect(kept([of(1, 3), of(2, 3), of(2, 3)], nothing)).toEqual([0, 1, 2]);
  });
});

describe('whoever has the ends and all lines', () => {
  const chain = fc
    .record({
      gone: fc.integer({ min: 0, max: 30 }),
      left: fc.integer({ min: 0, max: 30 }),
      steps: fc.array(fc.tuple(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -8, max: 8 })), { maxLength: 8 }),
    })
    .map(({ gone, left, steps }) => {
      const counts = [{ gone, left }];
      for (const [more, other] of steps) {
        const { gone: so, left: still } = counts.at(-1) ?? { gone, left };
        counts.push({ gone: Math.max(0, so + more), left: Math.max(0, still + other) });
      }
      return counts.map((one) => of(one.gone, one.gone + one.left));
    });

  test('works out no count of few persons', () => {
    fc.assert(
      fc.property(chain, fc.constantFrom(3, 5, 8), (counts, fewestPersons) => {
        const limits = { fewestPersons, smallestBase: 10 };
        const seen = (kept(counts, limits) ?? []).map((place) => counts[place] ?? of(0, 0));
        expect(countsWorkedOut(seen).filter((count) => isFew(count, fewestPersons))).toEqual([]);
      }),
      { numRuns: 5000, seed: 20270 },
    );
  });

  test('loses no line that could be shown beside its neighbours', () => {
    fc.assert(
      fc.property(chain, (counts) => {
        const all = counts.map((_, place) => place);
        const isSafe =
          countsWorkedOut(counts).every((count) => !isFew(count, 5)) && counts.every(({ base }) => base >= 10);
        if (isSafe) expect(kept(counts)).toEqual(all);
      }),
      { numRuns: 5000, seed: 20271 },
    );
  });

  const knowing: readonly (readonly [string, (steps: readonly number[]) => boolean])[] = [
    ['the rule', () => true],
    ['the rule, and that nobody is taken out again', (steps) => steps.every((step) => step >= 0)],
    ['the rule, and that the second step changes nobody', (steps) => steps[1] === 0],
  ];

  test.each(knowing)('and knows %s pins nothing that was taken together', (_, fits) => {
    const found = [3, 5].flatMap((fewest) => [3, 4].flatMap((length) => pinned(fewest, length, fits)));
    expect(found).toEqual([]);
  });
});

/**
 * Reckons through every chain of figures whose numerators lie between 10 and 10 + 2k, out of a hundred, and gathers
 * them by what is published. A hidden step is pinned where all chains with the same publication have it alike, and few.
 */
function pinned(fewestPersons: number, length: number, fits: (steps: readonly number[]) => boolean): string[] {
  const limits = { fewestPersons, smallestBase: 10 };
  const values = Array.from({ length: 2 * fewestPersons + 1 }, (_, i) => 10 + i);
  const hidden = new Map<string, Set<number>[]>();
  for (const chain of chainsOf(values, length)) {
    const steps = chain.slice(1).map((gone, i) => gone - (chain[i] ?? 0));
    if (!fits(steps)) continue;
    const places = kept(
      chain.map((gone) => of(gone, 100)),
      limits,
    );
    const key = places?.map((place) => `${place}=${chain[place]}`).join(' ') ?? 'refused';
    const sets = hidden.get(key) ?? steps.map(() => new Set<number>());
    for (const [i, step] of steps.entries()) sets[i]?.add(step);
    hidden.set(key, sets);
  }
  return [...hidden].flatMap(([key, sets]) =>
    sets.flatMap((set, i) => (isOneFew(set, fewestPersons) ? [`${key}: step ${i} is ${[...set]}`] : [])),
  );
}

function isOneFew(set: ReadonlySet<number>, fewest: number): boolean {
  const [only = 0] = set;
  return set.size === 1 && isFew(Math.abs(only), fewest);
}

function chainsOf(values: readonly number[], length: number): number[][] {
  if (length === 0) return [[]];
  return chainsOf(values, length - 1).flatMap((chain) => values.map((value) => [...chain, value]));
}
