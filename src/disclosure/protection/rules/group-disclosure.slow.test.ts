import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactIntervals } from '../attack/exact.ts';
import type { InnerTable } from '../cells/inner-table.ts';
import { protectTable } from '../protect-table.ts';
import { startSolver } from '../solver.ts';

const FEWEST = 5;
const OUTCOMES = ['left', 'moved', 'stayed'];

/** Three schools by outcome, with many groups in which everybody or nobody left. */
const someTable: fc.Arbitrary<InnerTable> = fc
  .array(
    fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 25 }), fc.constant(0), fc.constant(0)),
      fc.tuple(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 12 })),
      fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 9 })),
    ),
    { minLength: 3, maxLength: 3 },
  )
  .map((schools) => ({
    columns: ['school', 'outcome'],
    rows: schools.flatMap((counts, i) => counts.map((value, j) => ({ codes: [`s${i}`, OUTCOMES[j] ?? ''], value }))),
  }));

/** The groups of which too much could be told, as somebody with pen and paper finds them: rows that would tell it. */
function delicate({ rows }: InnerTable): readonly (readonly number[])[] {
  return ['s0', 's1', 's2', ''].flatMap((school) => {
    const group = rows.flatMap(({ codes }, i) => (school === '' || codes[0] === school ? [i] : []));
    const left = group.filter((i) => rows[i]?.codes[1] === 'left');
    const rest = group.filter((i) => !left.includes(i));
    const sum = (some: readonly number[]) => some.reduce((so, i) => so + (rows[i]?.value ?? 0), 0);
    if (sum(group) === 0) return [];
    const isEverybody = sum(rest) === 0 || (sum(group) >= FEWEST && sum(left) > 0 && sum(rest) < FEWEST);
    if (isEverybody) return [rest];
    return sum(left) === 0 && sum(group) <= 10 ? [left] : [];
  });
}

test('nobody outside comes closer than four to how many did not leave, nor to whether anybody did', async () => {
  const highs = await startSolver();
  await fc.assert(
    fc.asyncProperty(someTable, async (table) => {
      const sensitive = [{ column: 'outcome', codes: ['left'] }];
      const wish = { hierarchies: [], fewest: FEWEST, total: 'Total', audited: false, sensitive };
      const answer = await protectTable({ ...wish, table });
      if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
      const isUnder = (row: readonly string[], codes: readonly string[]) =>
        codes.every((code, at) => code === 'Total' || code === row[at]);
      const known = answer.cells.flatMap(({ withheld, value, codes }) => {
        const leaves = table.rows.flatMap((row, i) => (isUnder(row.codes, codes) ? [i] : []));
        return withheld ? [] : [{ leaves, low: value, high: value }];
      });
      const found = exactIntervals(highs, table.rows.length, known, delicate(table));
      const widths = found.map(({ low, high }) => (high ?? 1e9) - low);
      expect(Math.min(...widths, 1e9)).toBeGreaterThanOrEqual(FEWEST - 1 - 1e-6);
    }),
    { numRuns: 8, seed: 40 },
  );
});
