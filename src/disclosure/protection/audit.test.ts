import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { primaryOf, someTable, sumsOfDistricts, sumsOfTable } from './__data__/tables.ts';
import { audit } from './audit.ts';
import { followingFromRule } from './follows-from-rule.ts';
import { breachedWithAllWithheld } from './given.ts';
import { protectionOf } from './prepare.ts';
import { search } from './search/search.ts';
import { startSolver } from './solver.ts';

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

test('what follows from the rule alone is what an attacker of the whole table finds, with everything withheld', () => {
  fc.assert(
    fc.property(someTable, (table) => {
      const sums = sumsOfTable(table);
      const wanted = protectionOf(primaryOf(sums, 5), 5);
      const primaries = wanted.primary.flatMap((is, sum) => (is ? [sum] : []));
      const attacked = breachedWithAllWithheld(highs, sums, { ...wanted, insiders: false }, primaries);
      const whole = attacked.flatMap(({ attacker, sum }) => (attacker === 'rule-aware' ? [sum] : []));
      expect(followingFromRule(highs, sums, wanted, primaries)).toEqual(whole);
    }),
    { numRuns: 20, seed: 40 },
  );
});

describe('tables that the search hands over', () => {
  const rows = [3, 12, 20].map((value, i) => ({ codes: [`s${i}`], value }));
  const sums = sumsOfTable({ columns: ['school'], rows }, []);
  const wanted = protectionOf(primaryOf(sums, 5), 5);
  const shown = (leaves: readonly number[], by: readonly number[]) => [
    { primaries: [0], changes: [{ leaves: Int32Array.from(leaves), by: Float64Array.from(by) }] },
  ];
  const tooClose = (withheld: readonly number[], claimed: ReturnType<typeof shown>) =>
    audit(highs, sums, { withheld: Uint8Array.from(withheld), wanted, shown: claimed }).attackers[0]?.tooClose;

  test('prove nothing where they move what is published', () => {
    expect(tooClose([1, 0, 0, 0], shown([0], [4]))).toEqual([0]);
    expect(tooClose([1, 0, 0, 0], shown([0, 1], [4, -4]))).toEqual([0]);
  });

  test('prove what they prove, and what none proves is looked for', () => {
    expect(tooClose([1, 1, 0, 0], shown([0, 1], [1, -1]))).toEqual([]);
    expect(tooClose([1, 1, 0, 0], [])).toEqual([]);
  });
});

test('a table gone through part by part is as safe, by the solver’s word and without what the search has shown', () => {
  const sums = sumsOfDistricts(11, 30);
  const wanted = protectionOf(primaryOf(sums, 5), 5);
  const found = search(sums, wanted, () => undefined, 0);
  expect(found.shown.length).toBeGreaterThan(1);
  for (const shown of [found.shown, []]) {
    const { attackers } = audit(highs, sums, { withheld: found.withheld, wanted, shown });
    expect(attackers.flatMap(({ tooClose }) => tooClose)).toEqual([]);
  }
  const primaries = wanted.primary.filter((is) => is).length;
  expect(found.withheld.reduce((so, is) => so + is, 0)).toBeLessThan(primaries * 3);
});
