import { type Day, formatDay } from '../../../terms/index.ts';
import { placedRows } from '../../kernels/own/placed-rows.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { ToldBeside } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import { notTheLaw } from './metric-notes.ts';
import { unitsNotIn, unitsWithTeachers } from './units-with-staff.ts';

/** What stands beside a figure of the distribution of teaching: which school year it is of, and which schools it lacks. */
export function toldOfTeaching(view: View, day: Day, variant: Metric['variant']): ToldBeside {
  const rows = placedRows(view, 'teaching').filter(
    ({ values: { from, to } }) => Number(from) <= day && day < Number(to),
  );
  const [first] = rows;
  if (first === undefined)
    return { population: [], exclusions: [], settings: { 'counting-source': 'teaching' }, notes: [] };
  const { referenceDay } = view.dataset.settings;
  const year = {
    from: formatDay(Number(first.values['from']) as Day),
    to: formatDay(Number(first.values['to']) as Day),
  };
  return {
    population: [{ code: 'as-distributed-in-year', values: year }],
    exclusions: [],
    // By these it is decided of which days the public is told.
    settings: {
      'counting-source': 'teaching',
      'reference-day': referenceDay,
      horizon: formatDay(view.counting.horizon),
    },
    notes: [...notTheLaw(variant, day), ...unitsNotIn(rows, unitsWithTeachers(view, day), 'teaching-missing')],
  };
}
