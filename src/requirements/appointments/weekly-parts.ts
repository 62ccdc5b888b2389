import { SCHOOL_WEEKS } from '../../terms/index.ts';

/** Hours are dealt out in halves of a weekly hour, of 60 minutes: rows are told by the year. */
export const PARTS_OF_AN_HOUR = 2;

/** Hours of a school year as parts of a weekly hour; whatever there is of something is at least one part. */
export function weeklyParts(yearHours: number): number {
  return Math.max(1, Math.round((yearHours * PARTS_OF_AN_HOUR) / SCHOOL_WEEKS));
}
