import { type Day, formatDay } from '../../../../terms/index.ts';
import { type Control, type Found, NOTHING } from '../../../control.ts';
import type { EmploymentRow } from '../../../delivery.ts';
import type { DeliverySeen } from './delivery-seen.ts';

/** Fewer than this can happen by chance. */
const ENOUGH_PERSONS = 3;

interface Change {
  readonly workplace: string;
  readonly day: Day;
  readonly persons: Set<number>;
}

/** Employments at one unit that end on a day on which the same person's next one, with another id, begins there. */
function changesOf(rows: readonly EmploymentRow[]): Iterable<Change> {
  const starts = new Map<string, EmploymentRow>();
  for (const row of rows) starts.set(`${row.person}|${row.workplace}|${row.from}`, row);
  const changes = new Map<string, Change>();
  for (const { person, workplace, to, sourceId } of rows) {
    if (to === null) continue;
    const next = starts.get(`${person}|${workplace}|${to}`);
    if (next === undefined || next.sourceId === sourceId) continue;
    const key = `${workplace}|${to}`;
    const change = changes.get(key) ?? { workplace, day: to, persons: new Set<number>() };
    changes.set(key, change);
    change.persons.add(person);
  }
  return changes.values();
}

/**
 * On one day at least half of a unit's employments get new ids while the persons stay: the employer has changed its
 * payroll system. The gap rule makes one spell of them; nobody is counted as having left.
 */
export const allIdsChanged: Control<DeliverySeen> = {
  id: 'aareg/all-ids-changed',
  severity: 'note',
  check: ({ employments }) => {
    const found: Found[] = [];
    for (const { workplace, day, persons } of changesOf(employments)) {
      const before = new Set(
        employments
          .filter((row) => row.workplace === workplace && row.from < day && (row.to === null || row.to >= day))
          .map((row) => row.person),
      );
      if (persons.size < ENOUGH_PERSONS || persons.size * 2 < before.size) continue;
      const values = { workplace, day: formatDay(day), persons: persons.size };
      found.push({ line: null, path: '', values, count: persons.size });
    }
    return found.length === 0 ? NOTHING : found;
  },
};
