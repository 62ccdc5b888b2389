import type { SeenRow } from '../published.ts';

/** What is asked of study leave for principals. */
export interface StudyLeaveWish {
  /** Years as principal of the school before somebody is entitled, 1–30. */
  readonly afterYears: number;
  /** Length of the leave, 1–12. */
  readonly months: number;
  /** Share of those entitled who take it, 0–1. */
  readonly taking: number;
  /** What a month of leave costs, in kroner. */
  readonly monthlyCost: { readonly low: number; readonly high: number };
}

/** The published figures it is reckoned from. */
export interface StudyLeaveFigures {
  /** A1 of principals. */
  readonly principals: Pick<SeenRow, 'value'>;
  /** B13's changes: numerator = changes, denominator = schools, interval = changes per school, in the years looked at. */
  readonly changes: Pick<SeenRow, 'numerator' | 'denominator' | 'value' | 'interval'>;
}

/** An expected number with what it may lie between. */
export interface Expected {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface StudyLeave {
  readonly principals: number;
  readonly schools: number;
  /** Changes of principal per school and year. */
  readonly rate: Expected;
  /** Principals who have been there so long, now. */
  readonly now: Expected;
  /** Who become entitled in a year. */
  readonly perYear: Expected;
  /** Leaves begun in a year once those entitled now have had theirs. */
  readonly leaves: Expected;
  /** Kroner a year: the fewest leaves at the lowest cost to the most at the highest. */
  readonly cost: { readonly low: number; readonly high: number };
  /** Months of the schools of a year in which the principal is on leave, as a share of all. */
  readonly monthsWithout: Expected;
}

/** B13 counts changes over so many years. */
export const YEARS_OF_CHANGES = 5;
const MONTHS_OF_A_YEAR = 12;

/**
 * How many principals become entitled to study leave, and what it costs: a reckoning from published figures and nothing else,
 * so that it tells of nobody. Principals are taken to leave at the same rate however long they have been there (the rate of
 * the last five years, Poisson's interval of the published row), so that `e^(−rate·years)` of them have been there so long,
 * and so many times the rate reach it in a year. Null where a figure may not be seen.
 */
export function studyLeave({ principals, changes }: StudyLeaveFigures, wish: StudyLeaveWish): StudyLeave | null {
  const [count, schools, perSchool] = [principals.value, changes.denominator, changes.value];
  if (count === null || schools === null || perSchool === null || schools <= 0) return null;
  const { low, high } = changes.interval ?? { low: perSchool, high: perSchool };
  const rate = { value: perSchool, low, high };
  const yearly = scaled(rate, 1 / YEARS_OF_CHANGES);
  const staying = (r: number) => count * Math.exp(-r * wish.afterYears);
  const reaching = (r: number) => r * staying(r);
  const perYear = ranging(reaching, yearly, 1 / wish.afterYears);
  const leaves = scaled(perYear, wish.taking);
  const oneCosts = (monthly: number) => wish.months * monthly;
  return {
    principals: count,
    schools,
    rate: yearly,
    now: { value: staying(yearly.value), low: staying(yearly.high), high: staying(yearly.low) },
    perYear,
    leaves,
    cost: { low: leaves.low * oneCosts(wish.monthlyCost.low), high: leaves.high * oneCosts(wish.monthlyCost.high) },
    monthsWithout: scaled(leaves, wish.months / MONTHS_OF_A_YEAR / schools),
  };
}

/** A function over an interval of rates; it is greatest at `peak`, where that lies inside. */
function ranging(of: (rate: number) => number, { value, low, high }: Expected, peak: number): Expected {
  const ends = [of(low), of(high)];
  const inside = peak > low && peak < high ? [of(peak)] : [];
  return { value: of(value), low: Math.min(...ends), high: Math.max(...ends, ...inside) };
}

function scaled({ value, low, high }: Expected, by: number): Expected {
  return { value: value * by, low: low * by, high: high * by };
}
