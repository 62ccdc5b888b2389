import type { View } from '../../read-model/view.ts';
import type { Lens } from '../axis.ts';
import type { Cube } from '../cube.ts';
import { number, rowsWithin, sumOf } from '../own/placed-rows.ts';

/** Hours of teaching whose teacher was away in a time, and who gave them: sums of the schools, no person stands behind. metrics.md D5b. */
export interface CoverHours {
  readonly needed: Cube;
  /** Given by somebody, whoever it was. */
  readonly given: Cube;
  readonly unqualified: Cube;
  readonly uncovered: Cube;
  readonly rows: number;
}

export function coverHoursIn(view: View, lens: Lens, span: { readonly from: number; readonly to: number }): CoverHours {
  const rows = rowsWithin(view, 'cover-hours', span);
  const of = (...columns: readonly string[]) =>
    sumOf(lens, rows, ({ values }) => columns.reduce((sum, column) => sum + number(values[column]), 0));
  return {
    needed: of('needed'),
    given: of('qualified', 'unqualified'),
    unqualified: of('unqualified'),
    uncovered: of('uncovered'),
    rows: rows.length,
  };
}
