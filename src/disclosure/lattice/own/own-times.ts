import type { Question } from '../../../analysis/index.ts';
import { addMonths, type Day, dayOf, dayParts } from '../../../terms/index.ts';
import type { Shape } from '../shape.ts';

type Period = Question['period'];
type Between = Period & { readonly kind: 'between' };

const QUARTER = 3;
const MONTHS_OF_A_YEAR = 12;

/**
 * The times of an own table (days lost, applications) that must all be tellable where a cell is told of one; null where it
 * is not told of that time. Sums of times that overlap tell of what they do not share, so units and groups are told of
 * calendar years, of several where each can be, and of quarters where all of the year and the year can be. All of the owner
 * is told of any time.
 */
export function ownTimesTogether(period: Period, { place, group }: Shape): readonly Period[] | null {
  if (period.kind !== 'between') return [period];
  const { year } = dayParts(period.from);
  const whole = between(dayOf(year, 1, 1), MONTHS_OF_A_YEAR);
  if (isSame(period, whole)) return [whole];
  const years = yearsOf(period);
  if (years !== null) return years;
  const quarters = [0, 1, 2, 3].map((n) => between(dayOf(year, n * QUARTER + 1, 1), QUARTER));
  if (quarters.some((one) => isSame(one, period))) return [...quarters, whole];
  return place === 0 && group === 0 ? [period] : null;
}

/**
 * The times of what became of applicants: as of other own tables, but for all of the owner as well. Two times that differ by a day
 * would tell of the one post whose deadline is between them, and who applied for it stands in a public list.
 */
export function applicantTimesTogether(period: Period, shape: Shape): readonly Period[] | null {
  return ownTimesTogether(period, { ...shape, place: 1 });
}

/** The calendar years that a time is made of; null where it is not made of any. */
function yearsOf({ from, to }: Between): readonly Period[] | null {
  const [first, last] = [dayParts(from).year, dayParts(to).year];
  if (from !== dayOf(first, 1, 1) || to !== dayOf(last, 1, 1) || last <= first) return null;
  return Array.from({ length: last - first }, (_, i) => between(dayOf(first + i, 1, 1), MONTHS_OF_A_YEAR));
}

/**
 * Answers of those who leave, and cohorts that were followed, are told of one school year at a time, of the whole owner too: two years together would tell what
 * is withheld of one of them.
 */
export function oneSchoolYear(period: Period): readonly Period[] | null {
  if (period.kind !== 'between') return [period];
  const { year } = dayParts(period.from);
  return isSame(period, between(dayOf(year, 8, 1), MONTHS_OF_A_YEAR)) ? [period] : null;
}

function between(from: Day, months: number): Between {
  return { kind: 'between', from, to: addMonths(from, months), grain: null };
}

function isSame(a: Between, b: Between): boolean {
  return a.from === b.from && a.to === b.to;
}
