import fc from 'fast-check';
import { expect, test } from 'vitest';
import { designOf, NEVER, rowsOf } from '../__data__/panels.ts';
import { evaluate } from '../index.ts';
import { panelOf } from '../panel.ts';
import { apartBetween, countedClusters } from './handed-to-others.ts';
import { matchedSets } from './matched-sets.ts';
import { riskDifference } from './risk-difference.ts';

const SCHOOLS = 12;
const EACH = 20;
const UNITS = SCHOOLS * EACH;
const clusters = Int32Array.from({ length: UNITS }, (_, unit) => unit % SCHOOLS);
const strata = Int32Array.from({ length: UNITS }, (_, unit) => Math.floor(unit / SCHOOLS) % 3);
const wish = designOf({ method: 'matched-survival', direction: 'down', smallestEffect: 0.2 });
const BY_SCHOOL = { ...wish, survival: { horizon: 2, given: 'clusters' as const } };

/** Persons of twelve schools over two periods; the first schools have the action. `goes` by school, in twentieths. */
const peopleOf = (goes: readonly number[], withAction: number) =>
  rowsOf(
    Array.from({ length: UNITS }, (_, unit) => {
      const school = unit % SCHOOLS;
      const leaves = Math.floor(unit / SCHOOLS) < (goes[school] ?? 0);
      const first = school < withAction ? 1 : NEVER;
      const rows = [{ unit, period: 1, outcome: 0, first }];
      return [...rows, { unit, period: 2, outcome: Number(leaves), first }];
    }).flat(),
  );
const goings = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: SCHOOLS, maxLength: SCHOOLS });

test('schools that are drawn differ as the comparison says where they are those that truly have it', () => {
  const property = fc.property(goings, (goes) => {
    const panel = panelOf(peopleOf(goes, 4));
    const { sets } = matchedSets(panel, strata, BY_SCHOOL);
    const found = riskDifference(panel, sets, clusters);
    const counted = countedClusters(panel, sets, { clusters, at: 1 });
    const truly = apartBetween(counted, new Set([0, 1, 2, 3]), 1);
    expect(truly).toBeCloseTo((found.treated[1] ?? 0) - (found.controls[1] ?? 0), 12);
  });
  fc.assert(property, { seed: 20_261_129, numRuns: 20 });
});

test('where nobody is matched apart, the error is that of two means of schools, with Welch’s degrees of freedom', () => {
  const goes = [2, 4, 6, 8, 3, 5, 5, 9, 1, 7, 4, 6];
  const { estimate, se, interval } = evaluate(peopleOf(goes, 4), BY_SCHOOL, {
    strata: new Int32Array(UNITS),
    clusters,
  });
  const shares = goes.map((count) => count / EACH);
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  const partOf = (some: readonly number[]) =>
    some.reduce((sum, one) => sum + (one - mean(some)) ** 2, 0) / (some.length - 1) / some.length;
  const [own, others] = [shares.slice(0, 4), shares.slice(4)];
  expect(estimate).toBeCloseTo(mean(own) - mean(others), 12);
  expect(se).toBeCloseTo(Math.sqrt(partOf(own) + partOf(others)), 12);
  const freedom = (partOf(own) + partOf(others)) ** 2 / (partOf(own) ** 2 / 3 + partOf(others) ** 2 / 7);
  expect(freedom).toBeCloseTo(5.8, 1);
  // Student's 97.5 % quantile for 5.8 degrees of freedom.
  expect(((interval.high ?? 0) - estimate) / (se ?? 1)).toBeCloseTo(2.47, 1);
});

test('two schools on a side are too few, and three are just enough', () => {
  const goes = [2, 4, 6, 8, 3, 5, 5, 9, 1, 7, 4, 6];
  const likeness = { strata: new Int32Array(UNITS), clusters };
  expect(() => evaluate(peopleOf(goes, 2), BY_SCHOOL, likeness)).toThrow('few-units');
  expect(evaluate(peopleOf(goes, 3), BY_SCHOOL, likeness).placebo?.p).toBeGreaterThan(0.05);
});
