import { type MetricId, OUTSIDE_CODE, type RawTable } from '../../analysis/index.ts';
import { type DimensionId, TOTAL } from '../../terms/index.ts';
import { ruleTableOf } from '../publish/rule-table.ts';
import { primaryRows } from '../rules/primary.ts';
import { relationsOf } from '../rules/relations.ts';
import type { Limits } from '../rules/row.ts';
import type { Withholder } from './withholding/withholder.ts';

/** A number of the matrix that another metric tells: of which code, and on which of the two days or between them. */
interface Elsewhere {
  readonly metric: MetricId;
  readonly code: string;
  readonly period: string;
}

/**
 * The metric that tells the same as a cell: margins are headcounts, going outside is leaving the owner, and who is still in
 * the unit has not left or moved. Null where none does.
 */
function toldElsewhere(
  [from, to]: readonly [from: string, to: string],
  period: string,
  moving: DimensionId,
): Elsewhere | null {
  const [first = '', last = first] = period.split('/');
  if (from === OUTSIDE_CODE) return null;
  if (to === OUTSIDE_CODE) return { metric: 'B2', code: from, period };
  if (to === TOTAL) return { metric: 'A1', code: from, period: first };
  if (from === TOTAL) return { metric: 'A1', code: to, period: last };
  return from === to && moving === 'unit' ? { metric: 'B3', code: from, period } : null;
}

/** What is known of a number that another metric tells. */
interface Known {
  readonly isTold: (same: Elsewhere) => Promise<boolean>;
  /** Whether anyone can look it up in what others have published. */
  readonly isElsewhere: (same: Elsewhere) => boolean;
  readonly withhold: Withholder;
}

/**
 * Rows of a flow matrix that must be withheld: few, or what is withheld where another metric tells it, and what would give
 * them away in the matrix.
 */
export async function withheldInMatrix(
  raw: RawTable,
  limits: Limits,
  { isTold, isElsewhere, withhold }: Known,
): Promise<ReadonlySet<number>> {
  const table = ruleTableOf(raw);
  const first = new Set(primaryRows(table, limits).keys());
  const fixed: number[] = [];
  const elsewhere = new Set<number>();
  for (const [i, { codes, period }] of raw.cells.entries()) {
    const [from = TOTAL, to = TOTAL] = codes;
    const same = toldElsewhere([from, to], period, raw.moving ?? 'staff-group');
    if (same === null) continue;
    if (isElsewhere(same)) elsewhere.add(i);
    // What another metric tells protects nobody here, so it is told here too, whatever limit the matrix has.
    if (await isTold(same)) {
      first.delete(i);
      fixed.push(i);
    } else first.add(i);
  }
  const counts = [{ values: table.rows.map(({ numerator }) => numerator) }];
  const few = new Set(table.rows.keys());
  const none = { judged: false, nobody: new Set<number>(), few, thrifty: true, width: null };
  return withhold({ ...none, table: { ...table, fixed }, relations: relationsOf(table), counts, elsewhere }, first);
}
