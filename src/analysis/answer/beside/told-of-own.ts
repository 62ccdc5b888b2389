import { addDays, type Day, formatDay } from '../../../terms/index.ts';
import { number, type PlacedRow, placedRows, rowsWithin } from '../../kernels/own/placed-rows.ts';
import { recruitmentOf } from '../../kernels/own/recruitment/posts.ts';
import { type OwnKernel, TABLE_OF_KERNEL } from '../../metrics/metric.ts';
import type { TableNote, ToldBeside } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import type { Span } from '../periods.ts';
import { toldOfPosts } from './told-of-posts.ts';
import { unitsNotIn, unitsWithStaff } from './units-with-staff.ts';

/** What stands beside a figure from an own table: which days it is about, and which units it lacks. No one is left out by us. */
export function toldOfOwn(view: View, kernel: OwnKernel, span: Span): ToldBeside {
  const table = TABLE_OF_KERNEL[kernel];
  if (table === 'posts') return toldOfPosts(view, kernel, span);
  const within = rowsWithin(view, table, span);
  const last = lastTold(view, kernel);
  const [from, to] = [formatDay(span.from), formatDay(span.to)];
  return {
    population: [{ code: 'as-delivered-in-period', values: { from, to } }],
    exclusions: [],
    settings: { 'counting-source': table, ...(last === null ? {} : { horizon: formatDay((last - 1) as Day) }) },
    notes: [...covered(within, span), ...missing(view, within, span)],
  };
}

/** The first day after all that a kernel's own table tells of; null where it tells nothing. */
export function lastTold(view: View, kernel: OwnKernel): Day | null {
  const table = TABLE_OF_KERNEL[kernel];
  if (table === 'posts') {
    const { last: day } = recruitmentOf(view);
    return day === null ? null : addDays(day as Day, 1);
  }
  const last = placedRows(view, table).reduce((latest, { values }) => Math.max(latest, endOf(values)), 0);
  return last === 0 ? null : (last as Day);
}

/** The day after what a row tells of: a time, or the day of a count. */
function endOf({ to, day }: PlacedRow['values']): number {
  return typeof day === 'number' ? day + 1 : number(to);
}

function covered(within: readonly PlacedRow[], span: Span): TableNote[] {
  if (within.length === 0) return [];
  const from = Math.min(...within.map(({ values }) => number(values['from'])));
  const to = Math.max(...within.map(({ values }) => number(values['to'])));
  if (from === span.from && to === span.to) return [];
  return [{ code: 'own-rows-cover', values: { from: formatDay(from as Day), to: formatDay(to as Day) } }];
}

/** Units with anybody employed in the middle of the time, and no row. */
function missing(view: View, within: readonly PlacedRow[], span: Span): TableNote[] {
  if (within.length === 0) return [];
  return unitsNotIn(within, unitsWithStaff(view, Math.floor((span.from + span.to) / 2)), 'own-rows-missing');
}
