import type { Question, RawTable } from '../../../analysis/index.ts';
import { addDays, addMonths, type Day, dayParts } from '../../../terms/index.ts';
import type { Shape } from '../shape.ts';
import { horizonOf, isAllStaff, isCoarse, partsOfYear, wholeYears } from '../times.ts';

type Period = Question['period'];
type Between = Period & { readonly kind: 'between' };
type Settings = Pick<RawTable, 'settings'>;

const MONTHS_OF_A_YEAR = 12;
/** The month and day on which a school year begins: contracts that end 31 July leave in the year that ends that day (contract 1). */
const SCHOOL_YEAR: DayOfYear = { month: 8, dayOfMonth: 1 };
const CALENDAR_YEAR: DayOfYear = { month: 1, dayOfMonth: 1 };

type DayOfYear = Pick<ReturnType<typeof dayParts>, 'month' | 'dayOfMonth'>;

/**
 * The times of a balance that must all be tellable where a cell is told of one: each of the school years that a time is made of. Of years
 * that do not overlap, none tells of another. All staff are told of as their exits are, where enough came and left in all of these: where a
 * year from October says that nobody left, and one from August how many were there, the two together tell of the few who were hired at a school.
 */
export function balancesTogether(period: Period, shape: Shape, raw: Settings): readonly Period[] | null {
  if (isAllStaff(shape)) return exitsTogether(period, shape, raw);
  return period.kind === 'between' ? yearsFrom(SCHOOL_YEAR, period, raw) : [period];
}

/**
 * As `balancesTogether`, of exits. All staff and the owner's staff groups are also told of by calendar year and by the year from the reference
 * day where that is the first of a month, and by month and tertial where every one of the calendar year that has ended can be; what all of these leave between them is judged in `known/months-told.ts`.
 */
export function exitsTogether(period: Period, shape: Shape, raw: Settings): readonly Period[] | null {
  if (period.kind !== 'between') return [period];
  const schoolYears = yearsFrom(SCHOOL_YEAR, period, raw);
  if (schoolYears !== null || !isCoarse(shape) || !hasEnded(period, raw)) return schoolYears;
  const [month = 0, dayOfMonth = 0] = String(raw.settings['reference-day'] ?? '')
    .split('-')
    .map(Number);
  const yearsAsked = [CALENDAR_YEAR, ...(dayOfMonth === 1 ? [{ month, dayOfMonth }] : [])];
  const years = yearsAsked.map((begin) => yearsFrom(begin, period, raw)).find((one) => one !== null);
  return partsOfYear(period, horizonOf(raw)) ?? years ?? null;
}

/** The years beginning on a day of the year that a time is made of, once all have ended; null where it is made of none. */
function yearsFrom({ month, dayOfMonth }: DayOfYear, period: Between, raw: Settings): readonly Period[] | null {
  const first = dayParts(period.from);
  if (first.month !== month || first.dayOfMonth !== dayOfMonth || !wholeYears(period)) return null;
  if (!hasEnded(period, raw)) return null;
  const begin = (i: number): Day => addMonths(period.from, i * MONTHS_OF_A_YEAR);
  const years = dayParts(period.to).year - first.year;
  return Array.from({ length: years }, (_, i): Between => {
    return { kind: 'between', from: begin(i), to: begin(i + 1), grain: null };
  });
}

/** A time that has not ended is not told of: each month that comes would follow from it. */
function hasEnded({ to }: Between, raw: Settings): boolean {
  const horizon = horizonOf(raw);
  return horizon === null || to <= addDays(horizon, 1);
}
