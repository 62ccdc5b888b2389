import fc from 'fast-check';
import { expect, test } from 'vitest';
import { falseDiscoveries, falseDiscoveriesWhateverDependence } from './false-discovery.ts';

// The fifteen chances of Benjamini & Hochberg (1995), section 4.2; adjusted by SciPy 1.17.1, false_discovery_control.
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

test('of the fifteen published chances four are found at 0.05, as the paper says, and all shares are as SciPy has them', () => {
  const shares = falseDiscoveries(PUBLISHED);
  const expected = [
    0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857142857, 0.063857142857, 0.0645, 0.0765, 0.486, 0.581181818182,
    0.714875, 0.753230769231, 0.813214285714, 1,
  ];
  expect(shares).toEqual(expected.map((share) => expect.closeTo(share, 10)));
  expect(shares.filter((share) => share <= 0.05)).toHaveLength(4);
});

test('whatever the dependence, the same chances have the larger shares that SciPy gives', () => {
  const shares = falseDiscoveriesWhateverDependence(PUBLISHED);
  const expected = [0.00497734349, 0.00995468698, 0.031523175436, 0.118211907884, 0.200089208292];
  expect(shares.slice(0, 5)).toEqual(expected.map((share) => expect.closeTo(share, 10)));
  expect(shares.at(-1)).toBe(1);
});

/** Once more, as it is defined: the largest k with p(k) ≤ k·q/m, for the chance's own share as q. */
function isFound(chances: readonly number[], at: number, level: number): boolean {
  const sorted = chances.toSorted((a, b) => a - b);
  const last = sorted.findLastIndex((chance, k) => chance * chances.length <= (k + 1) * level);
  return last >= 0 && (chances[at] ?? 1) <= (sorted[last] ?? 0);
}

test('a chance is found at a level exactly where its share is not above it, in any order', () => {
  const asked = fc.tuple(
    fc.array(fc.double({ min: 0.0001, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }),
    fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  );
  fc.assert(
    fc.property(asked, ([chances, level]) => {
      const shares = falseDiscoveries(chances);
      expect(shares.map((share) => share <= level)).toEqual(chances.map((_, i) => isFound(chances, i, level)));
      expect(falseDiscoveries(chances.toReversed())).toEqual(shares.toReversed());
    }),
    { seed: 102, numRuns: 300 },
  );
});
