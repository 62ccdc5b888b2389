import { ACTING_PRINCIPAL_DAYS, type Day, formatDay } from '../../../terms/index.ts';
import type { Lens } from '../../kernels/axis.ts';
import { continuityDays } from '../../kernels/principals/continuity.ts';
import { eachSchool } from '../../kernels/principals/each-school.ts';
import { followedFrom, lateEntry } from '../../kernels/principals/tenure.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { NoteCode } from '../../note-codes.ts';
import type { TableNote } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';

/** What only figures of schools' principals have to tell. */
export function principalsTold(view: View, lens: Lens, { kernel }: Metric, day: number): TableNote[] {
  if (kernel === 'principal-continuity') return [...acting(view, lens, day), ...shortHistory(view, day)];
  return kernel === 'principal-tenure' ? lateOnes(view, lens, day) : [];
}

/** Who led a school in the years for so short a time that it does not count. */
function acting(view: View, lens: Lens, day: number): TableNote[] {
  const persons = new Set<number>();
  const whole: Lens = { axes: [], filters: lens.filters };
  eachSchool(view, whole, continuityDays(day), (school) => {
    for (const { person } of school.acting) persons.add(person);
  });
  return persons.size === 0 ? [] : [note('acting-principals', { persons: persons.size, days: ACTING_PRINCIPAL_DAYS })];
}

/** Changes before the record holds those who left are not known. */
function shortHistory(view: View, day: number): TableNote[] {
  const since = followedFrom(view, day);
  return since <= continuityDays(day).first ? [] : [note('changes-known-from', { day: formatDay(since as Day) })];
}

function lateOnes(view: View, lens: Lens, day: number): TableNote[] {
  const { since, persons, startsAt } = lateEntry(view, lens, day);
  return [
    note('principals-followed-from', { day: formatDay(since as Day), persons }),
    ...(startsAt > 0 ? [note('followed-after-years', { years: startsAt })] : []),
  ];
}

function note(code: NoteCode, values: TableNote['values']): TableNote {
  return { code, values };
}
