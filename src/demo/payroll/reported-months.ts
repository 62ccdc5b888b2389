import { addDays, addMonths, type Day, dayOf, dayParts } from '../../terms/index.ts';

/** How many of the last months an owner's a-meldinger are about. */
export const REPORTED_MONTHS = 15;

/** A month as the payroll system reports it: what was known on `made`, sent on `delivered`. */
export interface ReportedMonth {
  readonly month: Day;
  readonly made: Day;
  readonly delivered: Day;
}

/** The months that are reported, earliest first; the last is the one the story ends in. Sent by the 5th, as the law says. */
export function reportedMonths(until: Day): readonly ReportedMonth[] {
  const { year, month } = dayParts(until);
  const last = dayOf(year, month, 1);
  return Array.from({ length: REPORTED_MONTHS }, (_, place) => {
    const first = addMonths(last, place - REPORTED_MONTHS + 1);
    const next = addMonths(first, 1);
    const sent = addDays(next, 1 + (place % 4));
    return {
      month: first,
      made: first === last ? until : addDays(next, -1),
      delivered: Math.min(sent, until) as Day,
    };
  });
}
