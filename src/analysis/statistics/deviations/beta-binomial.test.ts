import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaBinomialTerms, tailsOf } from './beta-binomial.ts';

test.each([
  // SciPy 1.17.1: betabinom(n, m·w, (1−m)·w) with w = (1−ρ)/ρ: pmf(x), cdf(x−1), sf(x)
  { asked: [60, 0.11, 0.017, 13], own: 0.021005772628283587, below: 0.9419073458300191, above: 0.03708688154169726 },
  { asked: [20, 0.11, 0.05, 6], own: 0.03303664526034466, below: 0.932207787737607, above: 0.03475556700204829 },
  { asked: [120, 0.3, 0.004, 20], own: 0.00157027696569289, below: 0.0019207307902212106, above: 0.9965089922440858 },
  { asked: [8, 0.5, 0.3, 0], own: 0.0957827481356535, below: 0, above: 0.9042172518643465 },
])('persons, share, ρ and count $asked have the chance that SciPy gives', ({ asked, own, below, above }) => {
  const [size = 0, share = 0, spread = 0, part = 0] = asked;
  const tails = tailsOf(part, betaBinomialTerms(size, share, spread));
  expect(tails.own).toBeCloseTo(own, 10);
  expect(tails.low).toBeCloseTo(below + own / 2, 10);
  expect(tails.high).toBeCloseTo(above + own / 2, 10);
});

test('the chances add up to one, with the mean of the share, and the mirrored counts have the mirrored chances', () => {
  const asked = fc.tuple(
    fc.integer({ min: 1, max: 150 }),
    fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    fc.double({ min: 0, max: 0.4, noNaN: true }),
  );
  fc.assert(
    fc.property(asked, ([size, share, spread]) => {
      const terms = betaBinomialTerms(size, share, spread);
      const mirrored = betaBinomialTerms(size, 1 - share, spread);
      expect(terms.reduce((sum, term) => sum + term, 0)).toBeCloseTo(1, 8);
      expect(terms.reduce((sum, term, r) => sum + r * term, 0)).toBeCloseTo(size * share, 6);
      expect(terms[0]).toBeCloseTo(mirrored[size] ?? -1, 8);
    }),
    { seed: 102, numRuns: 100 },
  );
});
