import {
  addDays,
  addMonths,
  type Day,
  DIMENSIONS,
  type DimensionId,
  dayOf,
  dayParts,
  formatDay,
} from '../../terms/index.ts';
import type { TruthMetric, TruthPeriod, TruthWorld } from './question.ts';
import { addUp, makeReady, talliesOf } from './truth-of.ts';

const PAIRS: readonly (readonly [DimensionId, DimensionId])[] = [
  ['unit', 'staff-group'],
  ['school-type', 'staff-group'],
  ['staff-group', 'age-band'],
  ['staff-group', 'contract'],
];
/** Breakdowns of the truth: none, each dimension, and the pairs that are most used. */
export const BREAKDOWNS: readonly (readonly DimensionId[])[] = [
  [],
  ...DIMENSIONS.map((one) => [one] as const),
  ...PAIRS,
];

function octobers(first: Day, until: Day): Day[] {
  const days: Day[] = [];
  for (let year = dayParts(first).year; dayOf(year, 10, 1) <= until; year++) {
    if (dayOf(year, 10, 1) >= first) days.push(dayOf(year, 10, 1));
  }
  return days;
}

function schoolYears(first: Day, until: Day): TruthPeriod[] {
  const periods: TruthPeriod[] = [];
  for (let from = first; addMonths(from, 12) <= addDays(until, 1); from = addMonths(from, 12)) {
    periods.push({ from, to: addMonths(from, 12) });
  }
  return periods;
}

/** The last whole tertials that had ended by the last day, three at most. */
function tertials(first: Day, until: Day): TruthPeriod[] {
  const periods: TruthPeriod[] = [];
  for (
    let from = dayOf(dayParts(first).year, 9, 1);
    addMonths(from, 4) <= addDays(until, 1);
    from = addMonths(from, 4)
  ) {
    periods.push({ from, to: addMonths(from, 4) });
  }
  return periods.slice(-3);
}

/** The periods each metric's truth is told for. */
export function truthPeriods(first: Day, until: Day): Readonly<Record<TruthMetric, readonly TruthPeriod[]>> {
  const days = octobers(first, until);
  const stocks = [...days.filter((day) => day !== until), until].map((at) => ({ at }));
  const pairs = days.slice(1).map((to, place) => ({ from: days[place] ?? to, to }));
  return {
    A1: stocks,
    A2: stocks,
    B2: pairs,
    B3: pairs,
    B6: [...schoolYears(first, until), ...tertials(first, until)],
  };
}

/** `YYYY-MM-DD`, or `from/to`. */
export function periodText(period: TruthPeriod): string {
  return 'at' in period ? formatDay(period.at) : `${formatDay(period.from)}/${formatDay(period.to)}`;
}

/** One JSON line per answer of a metric; lines of a period stand together, breakdown by breakdown. */
export function truthLines(
  world: TruthWorld,
  metric: TruthMetric,
  periods: readonly TruthPeriod[],
  breakdowns = BREAKDOWNS,
): string[] {
  const ready = makeReady(world);
  return periods.flatMap((period) => {
    const tallies = talliesOf(ready, metric, period);
    return breakdowns.flatMap((by) =>
      addUp(tallies, metric, by)
        .map((row) => JSON.stringify({ metric, period: periodText(period), ...row }))
        .toSorted(),
    );
  });
}
