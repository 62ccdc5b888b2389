import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage, naiveFieller, naivelyCounted } from './__data__/naive-incentive.ts';
import { type IncentiveTerms, overYears, reckonIncentive, stayingYears } from './incentive.ts';
import { certain, propagated, type Ranged, ratioRange } from './ranged.ts';

const around = (likely: number, half: number): Ranged => ({ low: likely - half, likely, high: likely + half });

/** By hand: 80 of 100 take it; 64 would have stayed, 8 more do, 8 leave; 80 · 50 000 · 3 = 12 million. */
const TERMS: IncentiveTerms = {
  eligible: 100,
  takeUp: around(0.8, 0.1),
  stayWithout: around(0.8, 0.05),
  effect: around(0.1, 0.06),
  isShown: true,
  perYear: 50_000,
  years: 3,
  paidTo: 'everybody',
};

const RANGE = fc
  .tuple(fc.double({ min: 0.05, max: 0.9, noNaN: true }), fc.double({ min: 0, max: 0.04, noNaN: true }))
  .map(([likely, half]) => around(likely, half));
const DRAWN: fc.Arbitrary<IncentiveTerms> = fc.record({
  eligible: fc.integer({ min: 1, max: 5000 }),
  takeUp: RANGE,
  stayWithout: RANGE,
  effect: fc.double({ min: -0.05, max: 0.04, noNaN: true }).map((likely) => around(likely, 0.02)),
  isShown: fc.constant(true),
  perYear: fc.integer({ min: 1000, max: 300_000 }),
  years: fc.integer({ min: 1, max: 5 }),
  paidTo: fc.constantFrom('everybody', 'stayers'),
});

describe('what an incentive gives and costs', () => {
  test('is as by hand', () => {
    const { counts, deadweight, stayersAnyway, costPerExtra } = reckonIncentive(TERMS);
    expect(counts?.recipients).toEqual(around(80, 10));
    expect(counts?.stayAnyway.likely).toBeCloseTo(64, 10);
    expect(counts?.stayAnyway.high).toBeCloseTo(64 + Math.hypot(8, 4), 10);
    expect(counts?.extra.likely).toBeCloseTo(8, 10);
    expect(counts?.extra.low).toBeCloseTo(8 - Math.hypot(1, 4.8), 10);
    expect(counts?.leaveAnyway.likely).toBeCloseTo(8, 10);
    expect(counts?.cost).toEqual({ low: 10_500_000, likely: 12_000_000, high: 13_500_000 });
    expect(deadweight.likely).toBeCloseTo(0.9, 10);
    expect(stayersAnyway.likely).toBeCloseTo(8 / 9, 10);
    expect(costPerExtra?.likely).toBeCloseTo(1_500_000, 4);
    expect(costPerExtra?.low).toBeCloseTo(937_500, 4);
    expect(costPerExtra?.high).toBeCloseTo(3_750_000, 4);
  });

  test('costs less where those who leave are not paid: 72 are paid, for 8 more who stay', () => {
    const { counts, costPerExtra } = reckonIncentive({ ...TERMS, paidTo: 'stayers' });
    expect(counts?.cost.likely).toBeCloseTo(72 * 150_000, 4);
    expect(costPerExtra?.likely).toBeCloseTo((72 * 150_000) / 8, 4);
  });

  test('has no upper end where the effect may be nought, or is not shown, and no cost at all where it keeps nobody more', () => {
    expect(reckonIncentive({ ...TERMS, effect: around(0.1, 0.1) }).costPerExtra).toMatchObject({ high: null });
    expect(reckonIncentive({ ...TERMS, isShown: false }).costPerExtra).toMatchObject({ likely: 1_500_000, high: null });
    expect(reckonIncentive({ ...TERMS, effect: around(-0.01, 0.02) }).costPerExtra).toEqual({
      low: 15_000_000,
      likely: null,
      high: null,
    });
    expect(reckonIncentive({ ...TERMS, effect: around(-0.1, 0.1) }).costPerExtra).toBeNull();
  });

  test('tells no counts where how many could have it may not be told, and the same cost for each', () => {
    const { counts, ...rest } = reckonIncentive({ ...TERMS, eligible: null });
    expect(counts).toBeNull();
    expect(rest).toEqual({ ...reckonIncentive(TERMS), counts: undefined });
  });

  test('keeps no more than everybody: an effect beyond that is cut, and it is said', () => {
    const { isCut, stayersAnyway, counts } = reckonIncentive({ ...TERMS, effect: around(0.3, 0.1) });
    expect([isCut, stayersAnyway.likely]).toEqual([true, 0.8]);
    expect(counts?.leaveAnyway.likely).toBeCloseTo(0, 10);
  });

  test('counts as one who counts persons one by one', () => {
    const whole = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(
        fc.tuple(whole, whole, whole, whole),
        fc.constantFrom('everybody', 'stayers'),
        ([not, stay, extra, leave], paidTo) => {
          const taken = stay + extra + leave;
          fc.pre(taken > 0);
          const naive = naivelyCounted(taken + not, taken, stay, extra, paidTo);
          const { counts } = reckonIncentive({
            ...{ eligible: taken + not, takeUp: certain(taken / (taken + not)), stayWithout: certain(stay / taken) },
            ...{ effect: certain(extra / taken), isShown: true, perYear: 1, years: 1, paidTo },
          });
          expect(counts?.recipients.likely).toBeCloseTo(naive.recipients, 8);
          expect(counts?.stayAnyway.likely).toBeCloseTo(naive.stayAnyway, 8);
          expect(counts?.extra.likely).toBeCloseTo(naive.extra, 8);
          expect(counts?.leaveAnyway.likely).toBeCloseTo(naive.leaveAnyway, 8);
          expect(counts?.cost.likely).toBeCloseTo(naive.payments, 8);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  test('does not cost more for each extra stayer when more could have it, and costs twice as much when the pay is doubled', () => {
    fc.assert(
      fc.property(DRAWN, (terms) => {
        const [one, many] = [terms, { ...terms, eligible: 7, takeUp: certain(1) }].map(reckonIncentive);
        expect(many?.costPerExtra).toEqual(one?.costPerExtra);
        const double = reckonIncentive({ ...terms, perYear: terms.perYear * 2 });
        expect(double.costPerExtra?.low ?? 0).toBeCloseTo(2 * (one?.costPerExtra?.low ?? 0), 0);
        expect(double.deadweight).toEqual(one?.deadweight);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  test('becomes surer of nothing when the effect becomes less sure', () => {
    fc.assert(
      fc.property(DRAWN, (terms) => {
        const wide = reckonIncentive({ ...terms, effect: around(terms.effect.likely, 0.04) });
        const { costPerExtra, deadweight } = reckonIncentive(terms);
        expect(wide.costPerExtra?.low ?? 0).toBeLessThanOrEqual((costPerExtra?.low ?? Number.POSITIVE_INFINITY) + 1e-6);
        expect(wide.costPerExtra?.high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
          (costPerExtra?.high ?? 0) - 1e-6,
        );
        expect(wide.deadweight.low).toBeLessThanOrEqual(deadweight.low);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

describe('ranges that are joined', () => {
  test('are of a sum as variances add, and of one alone what that one gives', () => {
    expect(propagated((a = 0, b = 0) => a + b, [around(10, 3), around(20, 4)])).toEqual(around(30, 5));
    expect(propagated((a = 0) => 1 - a, [{ low: 0.1, likely: 0.2, high: 0.5 }])).toEqual({
      low: 0.5,
      likely: 0.8,
      high: 0.9,
    });
  });

  test('are of a ratio what Fieller gives, found by walking', () => {
    const cases = fc.tuple(
      fc.double({ min: 0.4, max: 0.9, noNaN: true }),
      fc.double({ min: 0.3, max: 0.9, noNaN: true }),
    );
    fc.assert(
      fc.property(cases, fc.double({ min: 0.01, max: 0.2, noNaN: true }), ([part, divisor], half) => {
        const ranges = [around(part, half), around(divisor, half)] as const;
        const [low, high] = naiveFieller(...ranges, 0.0005);
        const found = ratioRange(...ranges);
        expect(Math.abs((found?.low ?? 0) - low)).toBeLessThan(0.001);
        expect(Math.abs((found?.high ?? 0) - high)).toBeLessThan(0.001);
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  test('cover the true ratio in 94 to 96 of 100 draws, also where the effect is not far from nought', () => {
    const close = coverage(ratioRange, { part: 0.8, divisor: 0.1, errors: [0.02, 0.04], draws: 20_000 });
    const clear = coverage(ratioRange, { part: 0.8, divisor: 0.1, errors: [0.03, 0.02], draws: 20_000 });
    expect([close > 0.94, close < 0.965, clear > 0.94, clear < 0.96]).toEqual([true, true, true, true]);
  });
});

test('an effect of a year is over several years what the yearly shares give, and none where there is none', () => {
  expect(overYears(certain(0.1), 0.64, 2).likely).toBeCloseTo(0.9 ** 2 - 0.64, 12);
  expect(overYears(certain(0), 0.64, 3).likely).toBeCloseTo(0, 12);
  expect(overYears(certain(0.05), 0.8, 1).likely).toBeCloseTo(0.05, 12);
  expect(stayingYears({ low: 0.1, likely: 0.2, high: 0.3 }, 2).likely).toBeCloseTo(0.64, 12);
  expect(stayingYears({ low: 0.1, likely: 0.2, high: 0.3 }, 2).low).toBeCloseTo(0.49, 12);
});
