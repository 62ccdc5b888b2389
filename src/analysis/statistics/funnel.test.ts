import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialQuantile, binomialTerms } from './binomial.ts';
import { funnelLimits, funnelSide } from './funnel.ts';

// qbinom of R 4.2.2: test/oracles/05_funnel/README.md.
const FOLDER = join(import.meta.dirname, '../../../test/oracles/05_funnel');
const ORACLE = JSON.parse(readFileSync(join(FOLDER, 'schools.expected.json'), 'utf8'));
const SCHOOLS = readFileSync(join(FOLDER, 'schools.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([, n, , left]) => ({ n: Number(n), left: Number(left) }));
const quantilesOfR = (p: number): number[] =>
  ORACLE.exact_binomial_quantiles.find((one: { p: number }) => one.p === p).q;

test('the pooled share of the sixty schools is the target of R', () => {
  const sum = (of: (school: { n: number; left: number }) => number) => SCHOOLS.reduce((all, one) => all + of(one), 0);
  expect(sum(({ left }) => left) / sum(({ n }) => n)).toBeCloseTo(ORACLE.target, 12);
});

test.each([0.001, 0.025, 0.975, 0.999])('the %d quantiles of the sixty schools are those of R', (p) => {
  expect(SCHOOLS.map(({ n }) => binomialQuantile(p, n, ORACLE.target).count)).toEqual(quantilesOfR(p));
});

// Any table of the binomial distribution, n = 20, p = 0.10 and 0.50.
test.each([
  [0, 20, 0.1, 0.1216],
  [2, 20, 0.1, 0.2852],
  [10, 20, 0.5, 0.1762],
])('the probability of %i of %i at %d is as tabulated', (count, size, share, value) => {
  expect(binomialTerms(size, share)[count]).toBeCloseTo(value, 4);
});

/** The same probabilities by Pascal's triangle in whole numbers, for a share of `part` hundredths. */
function exactBelow(count: number, size: number, part: bigint): number {
  let row = [1n];
  for (let n = 1; n <= size; n++) row = [1n, ...row.slice(1).map((value, i) => value + (row[i] ?? 0n)), 1n];
  const ways = row.slice(0, count + 1);
  const sum = ways.reduce((all, way, r) => all + way * part ** BigInt(r) * (100n - part) ** BigInt(size - r), 0n);
  return Number((sum * 10n ** 18n) / 100n ** BigInt(size)) / 1e18;
}

const anySize = fc.integer({ min: 1, max: 60 });
const percent = fc.integer({ min: 1, max: 99 });
const level = fc.constantFrom(0.95, 0.998);

describe('the limits', () => {
  test('agree with a road in whole numbers', () => {
    fc.assert(
      fc.property(anySize, percent, level, (n, hundredths, wanted) => {
        const tail = (1 - wanted) / 2;
        const cumulated = (count: number) => (count < 0 ? 0 : exactBelow(count, n, BigInt(hundredths)));
        const r = Array.from({ length: n + 1 }, (_, i) => i).find((i) => cumulated(i) >= tail) ?? n;
        const alpha = (cumulated(r) - tail) / (cumulated(r) - cumulated(r - 1));
        const { low } = funnelLimits(n, hundredths / 100, wanted);
        expect(low).toBeCloseTo(Math.max(0, (r - alpha) / n), 8);
      }),
      { seed: 51, numRuns: 150 },
    );
  });

  test('a unit is outside exactly where its share is beyond the drawn line', () => {
    fc.assert(
      fc.property(anySize, percent, level, fc.nat(), (n, hundredths, wanted, any) => {
        const part = any % (n + 1);
        const { low, high } = funnelLimits(n, hundredths / 100, wanted);
        const side = funnelSide(part, n, hundredths / 100, wanted);
        expect(part / n < low - 1e-9 ? 'below' : part / n > high + 1e-9 ? 'above' : null).toBe(side);
      }),
      { seed: 52, numRuns: 400 },
    );
  });

  test('of equal schools no more lie outside than the level says', () => {
    fc.assert(
      fc.property(anySize, percent, level, (n, hundredths, wanted) => {
        const terms = binomialTerms(n, hundredths / 100);
        const outside = terms.reduce(
          (sum, term, part) => sum + (funnelSide(part, n, hundredths / 100, wanted) === null ? 0 : term),
          0,
        );
        expect(outside).toBeLessThanOrEqual(1 - wanted + 1e-12);
      }),
      { seed: 53, numRuns: 300 },
    );
  });

  test('close in on the mean as schools grow, and the wider level lies outside the narrower', () => {
    const widths = [20, 80, 320].map((n) => funnelLimits(n, 0.12, 0.95)).map(({ low, high }) => high - low);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(funnelLimits(80, 0.12, 0.998).high).toBeGreaterThan(funnelLimits(80, 0.12, 0.95).high);
    expect(funnelLimits(80, 0.12, 0.998).low).toBeLessThan(funnelLimits(80, 0.12, 0.95).low);
  });
});

test('nobody and no variation give no limits and nobody outside', () => {
  expect(funnelLimits(0, 0.1, 0.95)).toEqual({ low: 0, high: 1 });
  expect(funnelLimits(30, 0, 0.95)).toEqual({ low: 0, high: 0 });
  expect([funnelSide(0, 0, 0.1, 0.95), funnelSide(0, 30, 0, 0.95)]).toEqual([null, null]);
});
