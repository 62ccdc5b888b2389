import { type Day, formatDay } from '../../../terms/index.ts';
import type { Lens } from '../../kernels/axis.ts';
import { countedOn, firstSchoolDay } from '../../kernels/own/counted-on-day.ts';
import type { PlacedRow } from '../../kernels/own/placed-rows.ts';
import { belowNorm } from '../../kernels/own/teaching-hours.ts';
import { NOT_COUNTED, pupilsOn } from '../../kernels/pupils.ts';
import { TABLE_OF_KERNEL } from '../../metrics/metric.ts';
import type { TableNote, ToldBeside } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import type { CountKernel } from '../measures/resources.ts';
import { unitsNotIn, unitsWithStaff } from './units-with-staff.ts';

/** What stands beside a figure of a count in an own table: which day was counted, and which units are not in it. */
export function toldOfCounts(view: View, lens: Lens, kernel: CountKernel, asked: Day): ToldBeside {
  const table = TABLE_OF_KERNEL[kernel];
  const { day, rows } = countedOn(view, table, asked);
  if (day === null) return { population: [], exclusions: [], settings: { 'counting-source': table }, notes: [] };
  return {
    population: [{ code: 'as-counted-on-day', values: { day: formatDay(day) } }],
    exclusions: [],
    settings: { 'counting-source': table, horizon: formatDay(day) },
    notes: countNotes({ view, lens, kernel, asked }, day, rows),
  };
}

interface Counting {
  readonly view: View;
  readonly lens: Lens;
  readonly kernel: CountKernel;
  readonly asked: Day;
}

function countNotes(
  { view, lens, kernel, asked }: Counting,
  day: Day,
  rows: readonly PlacedRow[],
): readonly TableNote[] {
  switch (TABLE_OF_KERNEL[kernel]) {
    case 'teaching-hours':
      return [...norm(view, lens, asked), ...unitsNotIn(rows, unitsWithPupils(view, asked), 'hours-missing')];
    case 'qualified-hours':
      return [
        { code: 'as-published-by-gsi', values: {} },
        ...unitsNotIn(rows, unitsWithPupils(view, asked), 'hours-missing'),
      ];
    case 'special-groups':
      // Most schools have no such groups: who is not in the table has none, or has not told.
      return [];
    case 'authorised-posts':
      return [...schoolStart(kernel, day), ...unitsNotIn(rows, unitsWithStaff(view, day), 'posts-missing')];
  }
}

function norm(view: View, lens: Lens, day: Day): TableNote[] {
  const { schools, below } = belowNorm(view, lens, day);
  return schools === 0 ? [] : [{ code: 'below-norm', values: { schools: below, all: schools } }];
}

function schoolStart(kernel: CountKernel, day: Day): TableNote[] {
  if (kernel !== 'staffed') return [];
  return [{ code: 'counted-at-school-start', values: { day: formatDay(day), start: formatDay(firstSchoolDay(day)) } }];
}

function unitsWithPupils({ dataset }: View, day: Day): readonly number[] {
  return [...pupilsOn(dataset, day).entries()].flatMap(([unit, pupils]) => (pupils === NOT_COUNTED ? [] : [unit]));
}
