import { addDays, addMonths, type Day } from '../../terms/index.ts';

/**
 * The last day to tell in writing that a temporary appointment ends: a month before its last day, where it has then lasted more
 * than a year (aml § 14-9(5), TH-10: our reading is that it holds for appointments by OL § 17-3 too). Null where no notice is asked.
 */
export function lastDayOfNotice(start: Day, lastDay: Day): Day | null {
  const ends = addDays(lastDay, 1);
  return ends > addMonths(start, 12) ? addMonths(lastDay, -1) : null;
}
