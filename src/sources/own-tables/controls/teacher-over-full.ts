import { MOST_TEACHING_HOURS_IN_A_YEAR, SCHOOL_WEEKS } from '../../../terms/index.ts';
import { type Control, NOTHING, onFile } from '../../control.ts';
import type { OwnRow } from '../own-row.ts';
import type { OwnRowsKept } from '../own-table.ts';

/** Teachers with more teaching in a school year, all schools of the delivery together, than anybody has time for. */
export const teacherOverFull: Control<OwnRowsKept> = {
  id: 'own-table/teacher-over-full',
  severity: 'note',
  check: ({ rows }) => {
    const hours = new Map<string, number>();
    for (const row of rows) {
      const key = `${row.person} ${row.values['from']}`;
      hours.set(key, (hours.get(key) ?? 0) + hoursOf(row));
    }
    const persons = [...hours.values()].filter((sum) => sum > MOST_TEACHING_HOURS_IN_A_YEAR).length;
    return persons === 0 ? NOTHING : onFile({ persons, most: MOST_TEACHING_HOURS_IN_A_YEAR }, persons);
  },
};

function hoursOf({ values: { yearHours, weekHours } }: OwnRow): number {
  if (typeof yearHours === 'number') return yearHours;
  return typeof weekHours === 'number' ? weekHours * SCHOOL_WEEKS : 0;
}
