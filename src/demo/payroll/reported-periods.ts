import { addDays, addMonths, type Day, dayOf, dayParts } from '../../terms/index.ts';
import type { TruthMetric, TruthPeriod } from '../truth/index.ts';
import { reportedMonths } from './reported-months.ts';

/** Tertials that lie wholly within days `[from, to)`. */
function tertialsWithin(from: Day, to: Day): TruthPeriod[] {
  const periods: TruthPeriod[] = [];
  for (let first = dayOf(dayParts(from).year, 1, 1); addMonths(first, 4) <= to; first = addMonths(first, 4))
    if (first >= from) periods.push({ from: first, to: addMonths(first, 4) });
  return periods;
}

/** Periods that the truth of the a-melding is told for: all within the reported months. */
export function reportedPeriods(until: Day): Readonly<Record<TruthMetric, readonly TruthPeriod[]>> {
  const [first] = reportedMonths(until);
  const begin = first?.month ?? until;
  const year = { from: begin, to: addMonths(begin, 12) };
  const stocks = [begin, addMonths(begin, 4), addDays(addMonths(begin, 7), -1), until].map((at) => ({ at }));
  const pairs = [year, { from: addMonths(begin, 4), to: addMonths(begin, 14) }];
  return { A1: stocks, A2: stocks, B2: pairs, B3: pairs, B6: [year, ...tertialsWithin(begin, addDays(until, 1))] };
}
