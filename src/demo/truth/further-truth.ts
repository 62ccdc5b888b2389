import { type Day, type DimensionId, dayOf, dayParts } from '../../terms/index.ts';
import { dayTallies } from './further-days.ts';
import { exitTallies, moveTallies, outcomeTallies, stayTallies } from './further-flows.ts';
import { halfLeft, isOfPrincipals, principalTallies } from './further-principals.ts';
import {
  type Followed,
  type FurtherMetric,
  type FurtherRow,
  type FurtherTally,
  NOT_TOLD_BY,
  type TimeFollowed,
} from './further-question.ts';
import { isRatio, ratioTallies } from './further-ratios.ts';
import { isStanding, standingTallies } from './further-standing.ts';
import type { TruthPeriod, TruthWorld } from './question.ts';
import { BREAKDOWNS, periodText, truthPeriods } from './truth-files.ts';
import { makeReady, type ReadyWorld } from './truth-of.ts';

/** Dimensions along which moves are told. */
const MOVES: readonly DimensionId[] = ['unit', 'area', 'staff-group', 'contract'];

function talliesOf(world: ReadyWorld, metric: FurtherMetric, period: TruthPeriod, until: Day): FurtherTally[] {
  if ('at' in period) {
    if (isOfPrincipals(metric)) return principalTallies(world, metric, period.at);
    if (isRatio(metric)) return ratioTallies(world, metric, period.at);
    return isStanding(metric) ? standingTallies(world, metric, period.at) : dayTallies(world, metric, period.at);
  }
  const { from, to } = period;
  if (metric === 'B4') return exitTallies(world, from, to);
  if (metric === 'B10') return stayTallies(world, [from, to], until);
  return metric === 'B8' ? moveTallies(world, from, to) : outcomeTallies(world, from, to);
}

function dimsOf(tally: FurtherTally, metric: FurtherMetric, by: readonly DimensionId[]): Record<string, string> {
  const [dimension] = by;
  if (metric === 'B8' && tally.pair !== null && dimension !== undefined) {
    const [from, to] = tally.pair;
    return { from: from?.[dimension] ?? 'outside', to: to?.[dimension] ?? 'outside' };
  }
  return { ...Object.fromEntries(by.map((one) => [one, tally.cell[one]])), ...tally.own };
}

function addUp(tallies: readonly FurtherTally[], metric: FurtherMetric, by: readonly DimensionId[]): FurtherRow[] {
  const groups = new Map<string, { dims: Record<string, string>; own: FurtherTally[] }>();
  for (const tally of tallies) {
    if (tally.shared === true && !by.includes('staff-subgroup')) continue;
    const dims = dimsOf(tally, metric, by);
    const key = JSON.stringify(dims);
    const group = groups.get(key) ?? { dims, own: [] };
    group.own.push(tally);
    groups.set(key, group);
  }
  const all = [...groups.values()].map(({ dims, own }) => ({ dims, ...numbersOf(own, metric, tallies) }));
  // A ratio with nothing below the line has no value: it is left out.
  const rows = isRatio(metric) ? all.filter(({ denominator }) => denominator !== 0) : all;
  const [dimension] = by;
  return metric === 'B8' && dimension !== undefined ? rows.map((row) => ({ ...row, by: dimension })) : rows;
}

function numbersOf(
  own: readonly FurtherTally[],
  metric: FurtherMetric,
  whole: readonly FurtherTally[],
): Omit<FurtherRow, 'dims'> {
  const sum = (of: 'above' | 'below') => Math.round(own.reduce((total, one) => total + one[of], 0) * 10_000) / 10_000;
  switch (metric) {
    case 'A5m':
    case 'A7m':
      return { numerator: medianOf(own), denominator: null };
    case 'A9':
    case 'A9r':
    case 'A9s':
      return { numerator: Math.round((medianOf(own) / 365.25) * 10) / 10, denominator: null };
    case 'B4':
      return { numerator: sum('above'), denominator: Math.round((sum('below') / 365.25) * 10_000) / 10_000 };
    case 'B8':
      return { numerator: sum('above'), denominator: null };
    case 'B13m':
      return { numerator: sum('above'), denominator: sum('below'), value: halfLeft(timesOf(own), timesOf(whole)) };
    case 'B10':
      return { numerator: sum('above'), denominator: sum('below'), value: stayingOf(own, sum('above')) };
    default:
      return { numerator: sum('above'), denominator: sum('below') };
  }
}

function timesOf(tallies: readonly FurtherTally[]): TimeFollowed[] {
  return tallies.flatMap(({ time }) => (time === undefined ? [] : [time]));
}

/** The middle amount, or the mean of the middle two; 0 where nobody's is known. */
function medianOf(own: readonly FurtherTally[]): number {
  const amounts = own.flatMap(({ amount }) => (amount === null ? [] : [amount])).toSorted((a, b) => a - b);
  const [low, high] = [amounts[Math.ceil(amounts.length / 2) - 1], amounts[Math.floor(amounts.length / 2)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

/** Month by month: of those still followed, the share that did not leave. Null where nobody was followed so far. */
function stayingOf(own: readonly FurtherTally[], followed: number): number | null {
  const people = own.flatMap((one): Followed[] => (one.followed === null ? [] : [one.followed]));
  let left = 1;
  for (let month = 1; month <= Number(own[0]?.own['years']) * 12; month++) {
    const there = people.filter(({ months }) => months >= month);
    const gone = there.filter((one) => one.left && one.months === month);
    if (there.length > 0) left *= 1 - gone.length / there.length;
  }
  return followed > 0 || left === 0 ? left : null;
}

/** The periods each further metric's truth is told for: the last few. */
export function furtherPeriods(first: Day, until: Day, metric: FurtherMetric): readonly TruthPeriod[] {
  const periods = truthPeriods(first, until);
  if (metric.startsWith('A') || metric === 'B15' || isOfPrincipals(metric)) return periods.A1.slice(-3);
  if (metric === 'B4') return periods.B6.slice(-4);
  if (metric !== 'B10') return periods.B2.slice(-3);
  const year = dayParts(until).year;
  return [7, 5, 3, 2, 1]
    .map((back) => ({ from: dayOf(year - back, 8, 1), to: dayOf(year - back + 1, 8, 1) }))
    .filter(({ from, to }) => from > first && to <= until);
}

function breakdownsOf(metric: FurtherMetric): readonly (readonly DimensionId[])[] {
  if (metric === 'B8') return MOVES.map((one) => [one]);
  const notTold = NOT_TOLD_BY[metric] ?? [];
  return BREAKDOWNS.filter((by) => !by.some((dimension) => notTold.includes(dimension)));
}

/** One JSON line per answer, as `truthLines` tells the first metrics. Cells with nobody in them are left out. */
export function furtherTruthLines(
  world: TruthWorld & { readonly until: Day },
  metric: FurtherMetric,
  periods: readonly TruthPeriod[],
): string[] {
  const ready = makeReady(world);
  const breakdowns = breakdownsOf(metric);
  return periods.flatMap((period) => {
    const tallies = talliesOf(ready, metric, period, world.until);
    return breakdowns.flatMap((by) =>
      addUp(tallies, metric, by)
        .map((row) => JSON.stringify({ metric, period: periodText(period), ...row }))
        .toSorted(),
    );
  });
}
