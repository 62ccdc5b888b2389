import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beside, ours } from './__data__/told.ts';
import { decimalsWritten, differenceOf } from './difference.ts';

type Args = Parameters<typeof beside>;
const parts = (...told: Args) => {
  const difference = differenceOf(beside(...told));
  if (difference.kind !== 'parts') return difference.kind;
  return [difference.whole, ...difference.parts.map(({ kind, amount }) => `${kind} ${amount}`)];
};

describe('what was told and ours differ', () => {
  test.each<[string, Args, ReturnType<typeof parts>]>([
    ['by what came in since', [{}], [0.4, 'late-corrections 0.4']],
    ['by nothing', [{}, { now: ours(0.0919) }], [0]],
    ['by rounding alone', [{ value: 0.09, rounding: 0.005 }, { now: ours(0.0919) }], [0.2, 'rounding 0.2']],
    [
      'by what came in since and rounding',
      [{ value: 0.09, rounding: 0.005 }],
      [0.6, 'late-corrections 0.4', 'rounding 0.2'],
    ],
    ['by something nobody knows', [{ value: 0.085 }], [1.1, 'late-corrections 0.4', 'unexplained 0.7']],
    ['downwards too', [{}, { now: ours(0.0831) }], [-0.9, 'late-corrections -0.9']],
    ['by another source that counts now', [{}, { now: ours(0.101, 'amelding') }], [0.9, 'other-source 0.9']],
    [
      'by what cannot be known, where nothing was delivered that day',
      [{}, { atTheTime: { refusal: { code: 'not-known-then', day: '2025-03-01', earliest: '2026-01-01' } } }],
      [0.4, 'not-known-then 0.4'],
    ],
    [
      'by what cannot be known, where it is not dated',
      [{ publishedOn: null }, { atTheTime: null }],
      [0.4, 'not-known-then 0.4'],
    ],
    [
      'by rounding, where it is not dated',
      [{ value: 0.1, rounding: 0.005 }, { atTheTime: null }],
      [-0.4, 'rounding -0.4'],
    ],
    [
      'in persons, whole',
      [
        { measure: 'persons', value: 640, rounding: 0.5 },
        { now: ours(642), atTheTime: ours(640) },
      ],
      [2, 'late-corrections 2'],
    ],
    [
      'with as many decimals as it was told',
      [{ value: 0.0925, rounding: 0.00005 }],
      [0.35, 'late-corrections 0.4', 'unexplained -0.05'],
    ],
  ])('%s', (_, told, expected) => {
    expect(parts(...told)).toEqual(expected);
  });

  test.each<[string, Args, string]>([
    ['by another definition', [{ definition: 'gsi' }, { isSameDefinition: false }], 'other-definition'],
    ['where ours is withheld', [{}, { now: ours(null) }], 'none'],
    ['where ours then is withheld', [{}, { atTheTime: ours(null) }], 'none'],
    ['where what was told is withheld', [{ value: null, state: 'withheld' }], 'none'],
    ['where there is none of ours', [{}, { now: { notOurs: 'group' }, atTheTime: { notOurs: 'group' } }], 'none'],
  ])('nothing is subtracted %s', (_, told, expected) => {
    expect(parts(...told)).toBe(expected);
  });

  // Numbers are written half away from zero, which toFixed does not do.
  /** As `formatNumber` writes it, which is what a reader sees: 30.05 in doubles is a little less, and is read as 30.1. */
  const asWritten = (perCent: number) => Number(Math.round((perCent + Number.EPSILON) * 10) / 10);

  test('the parts always add up to the whole, as shown', () => {
    const share = fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100_000);
    const written = fc.constantFrom(0.005, 0.0005, 0.00005);
    fc.assert(
      fc.property(share, share, share, written, (told, then, now, rounding) => {
        const value = Number(told.toFixed(Math.round(-Math.log10(rounding * 2))));
        const difference = differenceOf(beside({ value, rounding }, { atTheTime: ours(then), now: ours(now) }));
        if (difference.kind !== 'parts') throw new Error('both are known');
        const sum = difference.parts.reduce((so, { amount }) => so + amount, 0);
        expect(sum).toBeCloseTo(difference.whole, 9);
        expect(difference.whole).toBeCloseTo(asWritten(now * 100) - value * 100, 6);
        const isRounded = Math.abs(then - value) <= rounding;
        expect(difference.parts.some(({ kind }) => kind === 'unexplained') && isRounded).toBe(false);
      }),
      { seed: 33, numRuns: 2000, examples: [[0, 0, 0.3005, 0.005]] },
    );
  });
});

test.each([
  ['share', 0.005, 0],
  ['share', 0.0005, 1],
  ['share', 0.00005, 2],
  ['persons', 0.5, 0],
  ['fte', 0.05, 1],
] as const)('a %s told within %d has %d decimals', (measure, rounding, decimals) => {
  expect(decimalsWritten({ measure, rounding })).toBe(decimals);
});
