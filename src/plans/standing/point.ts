import type { SeenRow } from '../../disclosure/index.ts';

/** One value of a metric in one period, as the gate gave it. Numbers are null unless shown or provisional. */
export interface Point extends Pick<SeenRow, 'period' | 'numerator' | 'denominator' | 'value' | 'interval' | 'state'> {
  /** The year in which the school year of the period's first day began: 2024 for 1 October 2024 and 30 April 2025. */
  readonly schoolYear: number;
}

/** A point whose value may be seen. */
export type ToldPoint = Point & { readonly value: number };

const SCHOOL_YEAR_BEGINS = 8;

/** The school year (1 August to 31 July) a day or a period begins in, from `YYYY-MM-DD…`. */
export function schoolYearOf(period: string): number {
  const [year, month] = [Number(period.slice(0, 4)), Number(period.slice(5, 7))];
  return month >= SCHOOL_YEAR_BEGINS ? year : year - 1;
}

export function pointOf(row: Omit<Point, 'schoolYear'>): Point {
  const { period, numerator, denominator, value, interval, state } = row;
  return { period, numerator, denominator, value, interval, state, schoolYear: schoolYearOf(period) };
}

export function isTold(point: Point | null | undefined): point is ToldPoint {
  return point !== null && point !== undefined && point.value !== null;
}
