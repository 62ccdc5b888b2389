import type { Grain } from './asked.ts';

/** How many years back a series reaches, so that its axis can be read. */
const YEARS_BACK: Readonly<Record<Grain, number>> = { 'school-year': 10, year: 10, tertial: 5, month: 2 };

/** The same day so many years later; 28 February where there is no 29. */
export function shiftYear(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  return day.slice(5) === '02-29' ? `${year}-02-28` : `${year}${day.slice(4)}`;
}

/** The same period one year earlier; empty stays empty. */
export function yearBefore(period: string): string {
  return period
    .split('/')
    .map((day) => (day === '' ? '' : shiftYear(day, -1)))
    .join('/');
}

/** The days between which a series is asked for: so many years back from the last day the data know. */
export function seriesSpan(
  horizon: string,
  grain: Grain,
): { readonly from: string; readonly to: string; readonly grain: Grain } {
  return { from: `${shiftYear(horizon, -YEARS_BACK[grain]).slice(0, 4)}-01-01`, to: horizon, grain };
}

/** Ten whole school years up to the latest that has begun: so many entrants that a staying curve reaches five years. */
export function entrantsUntil(horizon: string): string {
  const year = Number(horizon.slice(0, 4)) - (horizon.slice(5) < '08-01' ? 1 : 0);
  return `${year - YEARS_BACK['school-year']}-08-01/${year}-08-01`;
}
