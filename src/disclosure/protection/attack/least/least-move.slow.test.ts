import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { primaryOf, someTable, sumsOfTable } from '../../__data__/tables.ts';
import type { Sums } from '../../cells/sums.ts';
import { startSolver } from '../../solver.ts';
import type { Change } from '../change.ts';
import { touchesOf } from '../moves.ts';
import { openProgram } from '../program.ts';
import { openLeastMove } from './least-move.ts';
import { partsOf, partTables } from './parts.ts';

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

const FEWEST = 5;

/** A table, which of its sums are withheld, and which may be asked about. */
const someCase = fc.tuple(someTable, fc.infiniteStream(fc.boolean())).map(([table, coins]) => {
  const sums = sumsOfTable(table);
  const primary = primaryOf(sums, FEWEST);
  const withheld = new Set(primary.flatMap((is, sum) => (is || coins.next().value === true ? [sum] : [])));
  return { sums, primary, withheld };
});

function reached(sums: Sums, change: Change | null, sum: number): number {
  return change === null ? 0 : (touchesOf(change, sums).get(sum) ?? 0);
}

/** Published sums that move, and leaves that fall below nobody. */
function faultsOf(sums: Sums, withheld: ReadonlySet<number>, change: Change | null): readonly number[] {
  if (change === null) return [];
  const below = change.leaves.filter((leaf, i) => (sums.leaves[leaf] ?? 0) + (change.by[i] ?? 0) < -1e-6);
  return [...below, ...[...touchesOf(change, sums).keys()].filter((one) => !withheld.has(one))];
}

test('goes as far as the solver does, with nothing published moved, whether the rule is known or not', () => {
  fc.assert(
    fc.property(someCase, fc.boolean(), ({ sums, primary, withheld }, isRuled) => {
      const rule = isRuled ? { primary, fewest: FEWEST } : null;
      const least = openLeastMove(sums, { rule, price: null, effort: 'thorough' });
      const program = openProgram(highs, sums, rule);
      for (const sum of withheld) for (const one of [least, program]) one.withhold(sum);
      const asked = [...withheld].filter((sum) => primary[sum] === true);
      for (const direction of [1, -1] as const) {
        for (const sum of asked) {
          const change = least.move(sum, 4 * direction, -1);
          const far = program.reach(sum, { direction, cap: 4 }, -1);
          expect(reached(sums, change, sum) * direction).toBeCloseTo(far, 5);
          expect(faultsOf(sums, withheld, change)).toEqual([]);
        }
      }
      program.dispose();
    }),
    { numRuns: 40, seed: 40 },
  );
});

test('holds a leaf still, and what was asked before decides nothing', () => {
  fc.assert(
    fc.property(someCase, ({ sums, primary, withheld }) => {
      const opened = () => {
        const least = openLeastMove(sums, { rule: null, price: null, effort: 'quick' });
        for (const sum of withheld) least.withhold(sum);
        return least;
      };
      const asked = opened();
      for (const sum of withheld) {
        if (primary[sum] !== true) continue;
        const still = sums.leaves.findIndex((value, leaf) => value === 1 && leaf !== sum);
        const change = asked.move(sum, 4, still);
        expect(change?.leaves.includes(still) ?? false).toBe(false);
        expect(opened().move(sum, 4, still)).toEqual(change);
      }
    }),
    { numRuns: 15, seed: 40 },
  );
});

/** Districts of five schools, twelve groups, two outcomes: enough leaves for parts. */
function largeTable(): Sums {
  const schools = Array.from({ length: 20 }, (_, i) => `s${i}`);
  const rows = schools.flatMap((school, i) =>
    Array.from({ length: 24 }, (_, j) => ({
      codes: [school, `g${j % 12}`, `o${Math.floor(j / 12)}`],
      value: ((i * 7 + j * 5) % 6) + 1,
    })),
  );
  const links = schools.map((code, i) => ({ code, parent: `d${Math.floor(i / 5)}` }));
  return sumsOfTable({ columns: ['school', 'group', 'outcome'], rows }, [{ column: 'school', links }]);
}

test('a large table falls into its districts, and each is a table of its own with the same sums', () => {
  const sums = largeTable();
  const part = partsOf(sums);
  expect(new Set(part).size).toBe(4);
  for (const { sums: own, leaves, own: placeOf } of partTables(sums, part)) {
    expect(leaves.length).toBe(120);
    for (const [sum, at] of placeOf) {
      const inside = Array.from(own.of[at] ?? [], (leaf) => leaves[leaf]);
      expect(inside).toEqual(Array.from(sums.of[sum] ?? []).filter((leaf) => leaves.includes(leaf)));
    }
  }
});
