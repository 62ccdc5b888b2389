import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { someTable, TREES } from '../__data__/tables.ts';
import { exactIntervals } from '../attack/exact.ts';
import type { InnerTable } from '../cells/inner-table.ts';
import { type ProtectedCell, protectTable } from '../protect-table.ts';
import { startSolver } from '../solver.ts';

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

const FEWEST = 5;
const AREAS = TREES.slice(0, 1);

/** Inner rows of a cell, found by their codes and not by the product's own sums. */
function rowsOf({ rows }: InnerTable, { codes }: ProtectedCell): readonly number[] {
  const area = (school: string) => AREAS[0]?.links.find(({ code }) => code === school)?.parent;
  return rows.flatMap((row, i) => {
    const [school = '', group = ''] = row.codes;
    const isIn = ['Total', school, area(school)].includes(codes[0]) && ['Total', group].includes(codes[1] ?? '');
    return isIn ? [i] : [];
  });
}

const wish = { hierarchies: AREAS, fewest: FEWEST, total: 'Total', audited: true };

/** Any of the cells may be out already, by their place in the answer, the small ones too. */
const someOut = fc.uniqueArray(fc.nat({ max: 27 }), { minLength: 1, maxLength: 9 });

test('with some cells out already: whoever comes too close by the exact road is told of, and nobody else', async () => {
  await fc.assert(
    fc.asyncProperty(someTable, someOut, async (table, places) => {
      const all = await protectTable({ ...wish, table, fewest: 1 });
      const published = all.ok ? places.flatMap((place) => all.cells[place] ?? []) : [];
      const answer = await protectTable({
        ...wish,
        table,
        published,
        sensitive: [{ column: 'group', codes: ['g0'] }],
        fewUnits: [{ column: 'school', least: 2 }],
      });
      if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
      const { cells, audit } = answer;
      expect(cells.filter(({ isKnown }) => isKnown).some(({ withheld }) => withheld)).toBe(false);
      expect(cells.filter(({ isKnown }) => isKnown)).toHaveLength(published.length);
      const known = cells
        .filter(({ withheld }) => !withheld)
        .map((cell) => ({ leaves: rowsOf(table, cell), low: cell.value, high: cell.value }));
      const primary = cells.flatMap((cell, place) => (cell.primary && cell.withheld ? [place] : []));
      const found = exactIntervals(
        highs,
        table.rows.length,
        known,
        primary.map((place) => rowsOf(table, cells[place] as ProtectedCell)),
      );
      const tooClose = primary.filter((_, i) => (found[i]?.high ?? 1e9) - (found[i]?.low ?? 0) < FEWEST - 1 - 1e-6);
      expect(audit?.attackers[0]?.tooClose).toEqual(tooClose);
      expect(tooClose.filter((place) => !audit?.givenByPublished.includes(place))).toEqual([]);
    }),
    { numRuns: 8, seed: 40 },
  );
}, 30_000);
