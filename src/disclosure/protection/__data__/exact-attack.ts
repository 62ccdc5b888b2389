import { exactIntervals } from '../attack/exact.ts';
import type { KnownSum } from '../attack/known-sum.ts';
import type { InnerTable } from '../cells/inner-table.ts';
import type { ProtectedCell } from '../protect-table.ts';
import type { Solver } from '../solver.ts';
import { TREES } from './tables.ts';

export const FEWEST = 5;

/** Inner rows of a cell, found by their codes and not by the product's own sums. */
function membersOf(table: InnerTable, { codes }: ProtectedCell): readonly number[] {
  const above = (column: string | undefined, code: string) =>
    TREES.flatMap((tree) => (tree.column === column ? tree.links : []))
      .filter((link) => link.code === code)
      .map((link) => link.parent);
  return table.rows.flatMap((row, i) =>
    row.codes.every((code, at) => {
      const wanted = codes[at] ?? '';
      return wanted === 'Total' || wanted === code || above(table.columns[at], code).includes(wanted);
    })
      ? [i]
      : [],
  );
}

export const width = ({ low, high }: { low: number; high: number | null }) => (high ?? Number.POSITIVE_INFINITY) - low;

/** The three attackers by the exact road: what each primary cell may be, as widths. */
export function attackOn(highs: Solver, table: InnerTable, cells: readonly ProtectedCell[]) {
  const all = cells.map((cell) => ({ cell, leaves: membersOf(table, cell) }));
  const primary = all.filter(({ cell }) => cell.primary);
  const known = all.flatMap(({ cell: { withheld, value }, leaves }) =>
    withheld ? [] : [{ leaves, low: value, high: value }],
  );
  const wanted = primary.map(({ leaves }) => leaves);
  const widths = (given: readonly KnownSum[]) => exactIntervals(highs, table.rows.length, given, wanted).map(width);
  const rule = wanted.map((leaves) => ({ leaves, low: 1, high: FEWEST - 1 }));
  const zeros = known.filter(({ high }) => high === 0);
  const ones = table.rows.flatMap(({ value }, i) => (value === 1 ? [i] : []));
  return {
    isAllWithheld: primary.every(({ cell }) => cell.withheld),
    outside: () => widths(known),
    inside: () =>
      ones.flatMap((one) => {
        const found = widths([...known, { leaves: [one], low: 1, high: 1 }]);
        return found.filter((_, i) => !isSame(table, wanted[i], one));
      }),
    /** Without what follows from the rule alone. */
    ruled: () => {
      const alone = widths([...zeros, ...rule]);
      return widths([...known, ...rule]).filter((_, i) => (alone[i] ?? 0) >= 1);
    },
  };
}

function isSame(table: InnerTable, leaves: readonly number[] | undefined, one: number): boolean {
  const above = (leaves ?? []).filter((leaf) => (table.rows[leaf]?.value ?? 0) > 0);
  return above.length === 1 && above[0] === one;
}
