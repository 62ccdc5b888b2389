import { describe, expect, test } from 'vitest';
import { ageHazards, chancesWithin, expectedLeavers } from './index.ts';

const column = (...values: number[]) => Float64Array.from(values);

describe('yearly chances by age', () => {
  test('are events of those at risk, and an age with nobody takes the pooled share of the nearest on both sides', () => {
    const hazards = ageHazards(column(10, 0, 30, 0, 0), column(1, 0, 9, 0, 0));
    expect([...(hazards?.yearly ?? [])]).toEqual([0.1, 0.25, 0.3, 0.3, 0.3]);
    expect(hazards?.from).toEqual([
      [0, 1],
      [0, 3],
      [2, 3],
      [2, 5],
      [2, 5],
    ]);
  });

  test('are none where nobody was at risk', () => {
    expect(ageHazards(column(0, 0), column(0, 0))).toBe(null);
  });
});

/** Ages 0, 1 and 2 and over; two years ahead. */
const hazards = ageHazards(column(10, 20, 40), column(1, 5, 20));
if (hazards === null) throw new Error('somebody was at risk');
const chances = chancesWithin(hazards, 2);

describe('expected leavers', () => {
  test('within two years leave 1 − 0.9 · 0.75, 1 − 0.75 · 0.5 and, of the oldest, 1 − 0.5²', () => {
    expect(chances.map(({ chance }) => Number(chance.toFixed(12)))).toEqual([0.325, 0.625, 0.75]);
  });

  test('are the sum of the chances, each person leaving or not', () => {
    const { expected, binomial } = expectedLeavers(hazards, chances, [2, 0, 4]);
    expect(expected).toBeCloseTo(2 * 0.325 + 4 * 0.75, 12);
    expect(binomial).toBeCloseTo(2 * 0.325 * 0.675 + 4 * 0.75 * 0.25, 12);
  });

  test('vary with the hazards by the delta method: for the oldest the slope is 2 · 0.5 per person', () => {
    const { sampling } = expectedLeavers(hazards, chances, [0, 0, 4]);
    expect(sampling).toBeCloseTo((4 * 2 * 0.5) ** 2 * ((0.5 * 0.5) / 40), 12);
    const young = expectedLeavers(hazards, chances, [1, 0, 0]).sampling;
    expect(young).toBeCloseTo(0.75 ** 2 * ((0.1 * 0.9) / 10) + 0.9 ** 2 * ((0.25 * 0.75) / 20), 12);
  });

  test('a borrowed hazard varies with all it is borrowed from', () => {
    const lent = ageHazards(column(10, 0, 30), column(1, 0, 9));
    if (lent === null) throw new Error('somebody was at risk');
    const { sampling } = expectedLeavers(lent, chancesWithin(lent, 1), [0, 1, 0]);
    expect(sampling).toBeCloseTo(0.25 ** 2 * ((0.1 * 0.9) / 10) + 0.75 ** 2 * ((0.3 * 0.7) / 30), 12);
  });

  test('of twice as many persons are twice as many, with four times the variance of the hazards', () => {
    const [once, twice] = [
      [1, 2, 3],
      [2, 4, 6],
    ].map((persons) => expectedLeavers(hazards, chances, persons));
    expect(twice?.expected).toBeCloseTo(2 * (once?.expected ?? 0), 12);
    expect(twice?.binomial).toBeCloseTo(2 * (once?.binomial ?? 0), 12);
    expect(twice?.sampling).toBeCloseTo(4 * (once?.sampling ?? 0), 12);
  });
});
