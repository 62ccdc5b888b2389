import type { RawTable } from '../../analysis/index.ts';
import { TOTAL } from '../../terms/index.ts';
import { ruleTableOf } from '../publish/rule-table.ts';
import { primaryRows } from '../rules/primary.ts';
import { hideAll } from '../rules/protect.ts';
import { relationsOf } from '../rules/relations.ts';
import type { Limits } from '../rules/row.ts';

/** On which of the two days a margin of the matrix counts. */
export type MatrixEnd = 'from' | 'to';

/**
 * Rows of a flow matrix that must be withheld: few, or a margin that is a headcount which is not told (`isTold`), and what
 * would give them away in the matrix.
 */
export async function withheldInMatrix(
  raw: RawTable,
  limits: Limits,
  isTold: (code: string, end: MatrixEnd, period: string) => Promise<boolean>,
): Promise<ReadonlySet<number>> {
  const table = ruleTableOf(raw);
  const first = new Set(primaryRows(table, limits).keys());
  for (const [i, { codes, period }] of raw.cells.entries()) {
    const [from = TOTAL, to = TOTAL] = codes;
    if (to === TOTAL && from !== TOTAL && !(await isTold(from, 'from', period))) first.add(i);
    if (from === TOTAL && to !== TOTAL && !(await isTold(to, 'to', period))) first.add(i);
    if (from === TOTAL && to === TOTAL && !(await isTold(TOTAL, 'from', period))) first.add(i);
  }
  const counts = [{ values: table.rows.map(({ numerator }) => numerator) }];
  return hideAll(table, relationsOf(table), { first, counts, thrifty: true }).hidden;
}
