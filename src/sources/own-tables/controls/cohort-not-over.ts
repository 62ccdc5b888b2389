import { addMonths, type Day } from '../../../terms/index.ts';
import { type Control, NOTHING, onFile } from '../../control.ts';
import type { OwnRow } from '../own-row.ts';
import type { OwnRowsKept } from '../own-table.ts';

/** Months after the school year until everybody of a cohort has been followed as long as is asked. metrics.md C10, C13. */
const MONTHS: Readonly<Record<string, number>> = { placement: 24, 'local-hire': 36, 'other-hire': 36 };

/** A cohort that is counted up before all of it has been followed: more may come as far as is asked, or fewer stay. */
export const cohortNotOver: Control<OwnRowsKept> = {
  id: 'own-table/cohort-not-over',
  severity: 'note',
  check: ({ rows, takenInOn }) => {
    const early = rows.filter((row) => overOn(row) > takenInOn);
    return early.length === 0 ? NOTHING : onFile({ rows: early.length });
  },
};

function overOn({ values: { to, kind } }: OwnRow): number {
  return typeof to === 'number' ? addMonths(to as Day, MONTHS[String(kind)] ?? 0) : 0;
}
