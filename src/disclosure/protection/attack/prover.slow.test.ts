import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { primaryOf, someTable, sumsOfTable } from '../__data__/tables.ts';
import type { Sums } from '../cells/sums.ts';
import { startSolver } from '../solver.ts';
import { exactIntervals } from './exact.ts';
import type { KnownSum } from './known-sum.ts';
import { openProver } from './prover.ts';

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

const FEWEST = 4;

function published(sums: Sums, withheld: ReadonlySet<number>): readonly KnownSum[] {
  return Array.from(sums.values, (value, sum) => ({
    leaves: Array.from(sums.of[sum] ?? []),
    low: value,
    high: value,
  })).filter((_, sum) => !withheld.has(sum));
}

/** The width of an interval by the exact road; infinite where nothing bounds it. */
function widthOf(sums: Sums, known: readonly KnownSum[], sum: number): number {
  const [interval] = exactIntervals(highs, sums.leaves.length, known, [Array.from(sums.of[sum] ?? [])]);
  return (interval?.high ?? Number.POSITIVE_INFINITY) - (interval?.low ?? 0);
}

/** Whom the exact intervals show to come too close. Where an outsider does, nobody needs to look for insiders. */
function byExactRoad(sums: Sums, primary: readonly boolean[], known: readonly KnownSum[], sum: number) {
  const outside = widthOf(sums, known, sum) < 3;
  const alone = Array.from(sums.leaves.keys()).filter((leaf) => sums.leaves[leaf] === 1 && leaf !== sum);
  const inside = alone.map((leaf) => widthOf(sums, [...known, { leaves: [leaf], low: 1, high: 1 }], sum));
  const rule = primary.flatMap((is, at) =>
    is ? [{ leaves: Array.from(sums.of[at] ?? []), low: 1, high: FEWEST - 1 }] : [],
  );
  return [
    ...(outside ? ['outsider'] : []),
    ...(!outside && inside.some((width) => width < 3) ? ['insider'] : []),
    ...(widthOf(sums, [...known, ...rule], sum) < 1 ? ['rule-aware'] : []),
  ];
}

test('finds every attacker that the exact intervals find, and no other', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(someTable, fc.infiniteStream(fc.boolean()), (table, coins) => {
      const sums = sumsOfTable(table);
      const primary = primaryOf(sums, FEWEST);
      const withheld = new Set(primary.flatMap((is, sum) => (is || coins.next().value === true ? [sum] : [])));
      const prover = openProver(
        sums,
        { primary, fewest: FEWEST, width: 3, insiders: true, ruleAware: true },
        { highs, effort: 'quick' },
      );
      for (const sum of withheld) prover.withhold(sum);
      const known = published(sums, withheld);
      for (const sum of primary.flatMap((is, at) => (is ? [at] : []))) {
        const found = prover.breaches(sum).map(({ attacker }) => attacker);
        const told = found.filter((one) => one !== 'insider' || !found.includes('outsider'));
        expect(told).toEqual(byExactRoad(sums, primary, known, sum));
        for (const one of told) seen.add(one);
      }
      prover.dispose();
    }),
    { numRuns: 15, seed: 40 },
  );
  expect([...seen].sort()).toEqual(['insider', 'outsider', 'rule-aware']);
});
