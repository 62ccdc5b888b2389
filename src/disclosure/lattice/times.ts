import type { Question, RawTable } from '../../analysis/index.ts';
import { addDays, type Day, dayOf, dayParts, parseDay } from '../../terms/index.ts';
import type { Shape } from './shape.ts';

export type Period = Question['period'];
export type Between = Period & { readonly kind: 'between' };
export type Settings = Pick<RawTable, 'settings'>;
export type DayOfYear = Pick<ReturnType<typeof dayParts>, 'month' | 'dayOfMonth'>;

export const CALENDAR_YEAR: DayOfYear = { month: 1, dayOfMonth: 1 };
/** The day on which a school year begins: contracts that end 31 July leave in the year that ends that day (contract 1). */
export const SCHOOL_YEAR: DayOfYear = { month: 8, dayOfMonth: 1 };
/** Days, beside the reference day, on which a whole year of coming and going may begin. */
const YEARS_BEGIN: readonly DayOfYear[] = [CALENDAR_YEAR, SCHOOL_YEAR, { month: 10, dayOfMonth: 1 }];
const MONTHS_OF_A_PART = [1, 4] as const;
export const MONTHS_OF_A_YEAR = 12;

/**
 * The times that must all be tellable where a cell is told of one of them; null where it is not told of that time at all.
 *
 * Two figures of nearly the same time tell of what lies between. So all staff of the owner are told of any time, and other
 * cells of few: a number on a day on the first and last day of a month, on the reference day and on the last day known;
 * what is compared between two days, of whole years that have ended and begin in January, in August or on the reference day. The owner's staff
 * groups are also told of for the year until the last day known, and by month and by tertial, but only where every month, or
 * every tertial, of that year that has ended can be: then the year gives none of them away. What adds up over time, exits and balances,
 * is told of by rules of its own (`when/flows.ts`).
 */
export function toldTogether(period: Period, shape: Shape, raw: Settings): readonly Period[] | null {
  if (period.kind === 'day') return isAllStaff(shape) || isTold(period.at, raw) ? [period] : null;
  return period.kind === 'between' ? toldBetween(period, shape, raw) : [period];
}

function toldBetween(period: Between, shape: Shape, raw: Settings): readonly Period[] | null {
  const parts = isCoarse(shape) ? partsOfYear(period, horizonOf(raw)) : null;
  if (isAllStaff(shape)) return parts ?? [period];
  if (!hasEnded(period, raw)) return null;
  return parts ?? (isYearTold(period, shape, raw) ? [period] : null);
}

export function isCoarse({ place, group, further }: Shape): boolean {
  return place === 0 && group < 2 && further.length === 0;
}

export function isAllStaff(shape: Shape): boolean {
  return isCoarse(shape) && shape.group === 0;
}

function isYearTold(period: Between, shape: Shape, raw: Settings): boolean {
  return wholeYears(period) && (begins(period.from, raw) || (isCoarse(shape) && isLatest(period.to, raw)));
}

export function horizonOf({ settings }: Settings): Day | null {
  return parseDay(String(settings['horizon'] ?? ''));
}

function isTold(day: Day, raw: Settings): boolean {
  const isEdge = dayParts(day).dayOfMonth === 1 || dayParts(addDays(day, 1)).dayOfMonth === 1;
  return isEdge || day === horizonOf(raw) || fallsOn(day, referenceDay(raw));
}

/** A time that has not ended is not told of: each month that comes would follow from it. */
export function hasEnded({ to }: Between, raw: Settings): boolean {
  const horizon = horizonOf(raw);
  return horizon === null || to <= addDays(horizon, 1);
}

export function referenceDay({ settings }: Settings): DayOfYear {
  return dayOfYear(String(settings['reference-day'] ?? '10-01'));
}

/** `MM-DD`, as the setting has it. */
export function dayOfYear(written: string): DayOfYear {
  const [month = 10, dayOfMonth = 1] = written.split('-').map(Number);
  return { month, dayOfMonth };
}

/** True on such a day of whatever year. */
export function fallsOn(day: Day, { month, dayOfMonth }: DayOfYear): boolean {
  const parts = dayParts(day);
  return parts.month === month && parts.dayOfMonth === dayOfMonth;
}

function isLatest(to: Day, raw: Settings): boolean {
  const horizon = horizonOf(raw);
  return horizon !== null && (to === horizon || to === addDays(horizon, 1));
}

function begins(day: Day, raw: Settings): boolean {
  return [referenceDay(raw), ...YEARS_BEGIN].some((one) => fallsOn(day, one));
}

export function wholeYears({ from, to }: Between): boolean {
  const [first, last] = [dayParts(from), dayParts(to)];
  return last.year > first.year && first.month === last.month && first.dayOfMonth === last.dayOfMonth;
}

/** Every calendar month, or every tertial, of the year that a period is one of, as far as is known; null for other periods. */
export function partsOfYear({ from, to }: Between, horizon: Day | null): readonly Period[] | null {
  const { year } = dayParts(from);
  for (const months of MONTHS_OF_A_PART) {
    const edges = Array.from({ length: MONTHS_OF_A_YEAR / months + 1 }, (_, edge) => monthBegins(year, edge * months));
    const at = edges.indexOf(from);
    if (at < 0 || edges[at + 1] !== to) continue;
    const parts = edges.slice(1).map((end, part): Between => {
      return { kind: 'between', from: edges[part] ?? end, to: end, grain: null };
    });
    return parts.filter((part) => part.to === to || horizon === null || addDays(part.to, -1) <= horizon);
  }
  return null;
}

function monthBegins(year: number, month: number): Day {
  return dayOf(year + Math.floor(month / MONTHS_OF_A_YEAR), (month % MONTHS_OF_A_YEAR) + 1, 1);
}
