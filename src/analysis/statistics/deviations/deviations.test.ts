import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniformsFrom } from '../evaluation/chance.ts';
import { drawOwner, USUAL_OWNER } from './__data__/drawn-owners.ts';
import { type DeviationFamily, deviationsIn } from './deviations.ts';
import { inflation, widened } from './empirical-null.ts';
import { besideUsual, sizeOf } from './judged-cell.ts';
import { spreadOf, sumsOf } from './spread.ts';
import { usualOfItself, usualOfOthers } from './usual.ts';

const steady = (part: number, whole: number, years = 6) => Array.from({ length: years }, () => ({ part, whole }));
const units = (count: number, part: number, whole: number) =>
  Array.from({ length: count }, (_, i) => ({ unit: `u${i}`, years: steady(part, whole) }));

describe('what is usual', () => {
  test('of equal schools is their common share, and no more spread than chance', () => {
    const family = units(12, 6, 60);
    expect(usualOfOthers(family)[0]).toMatchObject({ share: 0.1, spread: 0 });
    expect(usualOfItself(family)[0]?.share).toBeCloseTo(0.1, 12);
  });

  test('of a school among too few others, or with one earlier year, is not told', () => {
    expect(usualOfOthers(units(8, 6, 60))).toEqual(Array(8).fill(null));
    expect(usualOfOthers(units(9, 6, 60))[0]).not.toBeNull();
    const short = units(12, 6, 60).map(({ unit, years }) => ({ unit, years: years.slice(-2) }));
    expect(usualOfItself(short)).toEqual(Array(12).fill(null));
  });

  test('of a school that is always high is high, when it is held against itself', () => {
    const family = [...units(20, 6, 60), { unit: 'high', years: steady(20, 60) }];
    const [itself, others] = [usualOfItself(family).at(-1), usualOfOthers(family).at(-1)];
    expect(itself?.share).toBeGreaterThan(0.3);
    expect(others?.share).toBeCloseTo(0.1, 12);
  });

  test('follows what became of everybody: a year in which all double is usual for each', () => {
    const family = units(20, 5, 50).map(({ unit, years }) => ({
      unit,
      years: years.with(-1, { part: 10, whole: 50 }),
    }));
    expect(usualOfItself(family)[0]?.share).toBeCloseTo(0.2, 12);
  });

  test('is judged without the school itself: its own figure of now moves nothing of what it is held against', () => {
    const family = units(20, 6, 60);
    const changed = family.with(0, { unit: 'u0', years: steady(6, 60).with(-1, { part: 40, whole: 60 }) });
    expect(usualOfOthers(changed)[0]).toEqual(usualOfOthers(family)[0]);
  });
});

test('spread is the moment estimate by hand: of ten with none and ten with all it is at its most', () => {
  // Σ(x−n·e)²/(n·e(1−e)) = 25/2.5 twice; (20 − 2)/18 = 1, which is held at one half.
  const sums = sumsOf(
    [
      { part: 0, whole: 10, expected: 0.5 },
      { part: 10, whole: 10, expected: 0.5 },
    ],
    0,
  );
  expect(sums).toEqual({ squares: 20, freedom: 2, persons: 18 });
  expect(spreadOf(sums)).toBe(0.5);
  expect(spreadOf(sumsOf([{ part: 5, whole: 10, expected: 0.5 }], 0))).toBe(0);
});

describe('the middle of many', () => {
  test('that lies as chance says is not widened, and one twice as wide is', () => {
    const even = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
    expect(inflation(even)).toBeCloseTo(1, 2);
    const wide = even.map((chance) => widened(chance, { inflation: 1 / 4, freedom: Number.POSITIVE_INFINITY }));
    expect(inflation(wide)).toBeCloseTo(4, 1);
  });

  test('of a spread known by few years makes a chance larger, as Student says', () => {
    // SciPy 1.17.1: 2*t.sf(norm.isf(0.0005), 10)
    expect(widened(0.001, { inflation: 1, freedom: 10 })).toBeCloseTo(0.008142774325300927, 9);
    expect(widened(0.001, { inflation: 1, freedom: 1e7 })).toBeCloseTo(0.001, 6);
  });
});

describe('deviations', () => {
  const CHANGED: DeviationFamily = {
    units: [...units(40, 6, 60), { unit: 'changed', years: steady(6, 60).with(-1, { part: 30, whole: 60 }) }],
  };

  test('of one school among forty that do as always: it alone is told, for sure, and how many more it is about', () => {
    const { deviations, looked } = deviationsIn([CHANGED]);
    expect(looked).toBe(41);
    expect(deviations.map(({ unit, certainty, side }) => [unit, certainty, side])).toEqual([[40, 'sure', 'above']]);
    expect(deviations[0]?.size.persons).toBeGreaterThan(10);
    expect(deviations[0]?.size.persons).toBeLessThan(24);
  });

  test('are the same whichever way schools and metrics are ordered', () => {
    const owner = drawOwner({ ...USUAL_OWNER, units: 20, metrics: 2, apart: 0.05 }, uniformsFrom(4));
    const turned = owner.map((family) => ({ units: family.units.toReversed() })).toReversed();
    const chances = (families: readonly DeviationFamily[]) =>
      deviationsIn(families)
        .deviations.map(({ chance }) => chance.toFixed(9))
        .toSorted();
    expect(chances(owner).length).toBeGreaterThan(0);
    expect(chances(turned)).toEqual(chances(owner));
  });

  test('of leavers are those of stayers turned round', () => {
    const turned = CHANGED.units.map(({ unit, years }) => ({
      unit,
      years: years.map((one) => ({ part: (one?.whole ?? 0) - (one?.part ?? 0), whole: one?.whole ?? 0 })),
    }));
    const [found] = deviationsIn([{ units: turned }]).deviations;
    expect(found).toMatchObject({ unit: 40, side: 'below', certainty: 'sure' });
  });

  test('of nothing, nobody and all withheld are none', () => {
    expect(deviationsIn([]).deviations).toEqual([]);
    expect(deviationsIn([{ units: [{ unit: 'a', years: [null, null, null] }] }])).toMatchObject({ looked: 0 });
    expect(deviationsIn([{ units: units(12, 0, 30) }])).toMatchObject({ looked: 0, notCompared: 12, deviations: [] });
  });
});

test('the chance falls, and the size grows, the further a count is from what is usual', () => {
  const usual = { share: 0.11, spread: 0.02, freedom: 100 };
  fc.assert(
    fc.property(fc.integer({ min: 12, max: 120 }), fc.integer({ min: 0, max: 60 }), (whole, more) => {
      const part = Math.min(whole - 1, Math.ceil(whole * 0.2) + more);
      const [near, far] = [besideUsual({ part, whole }, usual), besideUsual({ part: part + 1, whole }, usual)];
      expect(far.chance).toBeLessThanOrEqual(near.chance);
      const size = sizeOf({ part: part + 1, whole }, usual);
      expect(size.share).toBeGreaterThan(sizeOf({ part, whole }, usual).share);
      expect(size.share).toBeGreaterThan(usual.share);
      expect(size.share).toBeLessThan((part + 1) / whole);
      expect(size.share - usual.share).toBeGreaterThanOrEqual(((part + 1) / whole - usual.share) / 2 - 1e-9);
      expect(size.low).toBeLessThan(size.share);
      expect(size.high).toBeGreaterThan(size.share);
    }),
    { seed: 102, numRuns: 200 },
  );
});
