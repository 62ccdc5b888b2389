import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaQuantile, betaShare } from './beta.ts';
import { shrinkShares } from './shrinkage.ts';

// R 4.2.2: test/oracles/05_funnel/README.md.
const FOLDER = join(import.meta.dirname, '../../../test/oracles/05_funnel');
const told = JSON.parse(readFileSync(join(FOLDER, 'schools.expected.json'), 'utf8')).beta_binomial_mle;
const [head = '', ...lines] = readFileSync(join(FOLDER, 'schools.csv'), 'utf8').replaceAll('"', '').trim().split('\n');
const column = (line: string, name: string) => Number(line.split(',')[head.split(',').indexOf(name)]);
const SCHOOLS = lines.map((line) => ({ part: column(line, 'left'), whole: column(line, 'n') }));

test('sixty schools are drawn together as R does, intervals too', () => {
  const { alpha, beta, units } = shrinkShares(SCHOOLS);
  expect(alpha).toBeCloseTo(told.alpha, 4);
  expect(beta).toBeCloseTo(told.beta, 3);
  expect(units.map(({ share }) => share)).toEqual(told.posterior_mean.map((one: number) => expect.closeTo(one, 6)));
  expect(units.map(({ low }) => low)).toEqual(told.ci_lower.map((one: number) => expect.closeTo(one, 6)));
  expect(units.map(({ high }) => high)).toEqual(told.ci_upper.map((one: number) => expect.closeTo(one, 6)));
});

test.each([
  // R 4.2.2: pbeta(0.3, 2, 5), pbeta(0.9, 0.5, 0.5), pbeta(0.01, 30, 70), qbeta(0.025, 3, 9), qbeta(0.975, 40, 60)
  [betaShare(0.3, 2, 5), 0.579825],
  [betaShare(0.9, 0.5, 0.5), 0.795167235300867],
  [betaQuantile(0.025, 3, 9), 0.0602177341729066],
  [betaQuantile(0.975, 40, 60), 0.4972175138540067],
])('the beta distribution: %d is %d', (found, expected) => {
  expect(found).toBeCloseTo(expected, 10);
});

describe('units alike', () => {
  test('that differ less than chance get the pooled share', () => {
    const { alpha, pooled, units } = shrinkShares(Array.from({ length: 20 }, () => ({ part: 2, whole: 20 })));
    expect([alpha, pooled]).toEqual([null, 0.1]);
    expect(units.every(({ share }) => share === 0.1)).toBe(true);
  });

  test('nobody counted, nobody there and no units are no fault', () => {
    expect(shrinkShares([{ part: 0, whole: 9 }]).units).toEqual([{ share: 0, low: 0, high: 0 }]);
    expect(shrinkShares([{ part: 0, whole: 0 }]).pooled).toBe(0);
    expect(shrinkShares([]).units).toEqual([]);
  });
});

test('a drawn share lies between the unit’s own and the common one, and larger units are drawn less', () => {
  const unit = fc
    .integer({ min: 5, max: 80 })
    .chain((whole) => fc.record({ part: fc.integer({ min: 0, max: whole }), whole: fc.constant(whole) }));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 4, maxLength: 8 }), (units) => {
      const { alpha, beta, units: drawn } = shrinkShares(units);
      fc.pre(alpha !== null && beta !== null);
      const common = (alpha ?? 0) / ((alpha ?? 0) + (beta ?? 0));
      units.forEach(({ part, whole }, i) => {
        const [own, share] = [part / whole, drawn[i]?.share ?? Number.NaN];
        expect(share).toBeGreaterThanOrEqual(Math.min(own, common) - 1e-9);
        expect(share).toBeLessThanOrEqual(Math.max(own, common) + 1e-9);
        expect(drawn[i]?.low).toBeLessThan(share);
        expect(drawn[i]?.high).toBeGreaterThan(share);
      });
    }),
    { seed: 20260831, numRuns: 15 },
  );
});
