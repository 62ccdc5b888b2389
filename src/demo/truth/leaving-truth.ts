import { addDays, type Day, type DimensionId, dayOf, dayParts } from '../../terms/index.ts';
import {
  causeTo,
  curveStart,
  everybodyFollowed,
  isThere,
  leftBetween,
  retiredWithinFive,
  retiringAt,
  stayingTo,
} from './leaving-numbers.ts';
import {
  causeTallies,
  curveTallies,
  entrantTallies,
  exitAgeTallies,
  exposedTallies,
  hiredTallies,
  type LeavingTally,
  reasonTallies,
  seniorTallies,
  yearsBefore,
} from './leaving-tallies.ts';
import { ageAt, whyGone } from './leaving-why.ts';
import { activeOn } from './life.ts';
import { medianOfAges } from './median-of-ages.ts';
import type { TruthPeriod, TruthRow, TruthWorld } from './question.ts';
import { BREAKDOWNS, periodText, truthPeriods } from './truth-files.ts';
import { makeReady, type ReadyWorld } from './truth-of.ts';

/** Metrics of who leaves when and why. */
export const LEAVING_TRUTHS = ['A8', 'B5', 'B9', 'B10c', 'B11', 'B14', 'B14m', 'C9'] as const;
export type LeavingTruth = (typeof LEAVING_TRUTHS)[number];

interface LeavingRow extends TruthRow {
  readonly value?: number | null;
}

/** Breakdowns with few codes, of which curves can be told apart. */
const CURVES: readonly (readonly DimensionId[])[] = [[], ['contract'], ['sex'], ['area']];
const GRID = [0, 3, 6, 12, 18, 24, 36, 48, 60];
const CAUSES = ['left-owner', 'other-school', 'leader-post', 'retired'];

/** The periods each metric's truth is told for: the last few. */
export function leavingPeriods(first: Day, until: Day, metric: LeavingTruth): readonly TruthPeriod[] {
  const periods = truthPeriods(first, until);
  if (metric === 'A8') return periods.A1.slice(-2);
  if (metric === 'B5' || metric === 'B14' || metric === 'B14m') return periods.B2.slice(-2);
  const year = dayParts(until).year;
  const cohorts = [6, 4, 2].map((back) => ({ from: dayOf(year - back, 8, 1), to: dayOf(year - back + 1, 8, 1) }));
  const followed = cohorts.filter(({ from, to }) => from > first && to <= until);
  return metric === 'B10c' ? [{ from: first, to: addDays(until, 1) }, ...followed.slice(0, 1)] : followed;
}

function talliesOf(world: ReadyWorld, metric: LeavingTruth, period: TruthPeriod, until: Day): LeavingTally[] {
  if ('at' in period) return exposedTallies(world, period.at);
  const { from, to } = period;
  if (metric === 'B5') return reasonTallies(world, from, to, until);
  if (metric === 'B14') return seniorTallies(world, to, until);
  if (metric === 'B14m') return exitAgeTallies(world, to, until);
  if (metric === 'B11') return causeTallies(world, [from, to], until);
  if (metric === 'C9') return hiredTallies(world, [from, to], until);
  return metric === 'B9' ? entrantTallies(world, [from, to], until) : curveTallies(world, [from, to], until);
}

/** What is added up of the people of one cell: codes of the metric's own columns, and numbers. */
type Numbers = (own: readonly LeavingTally[]) => (readonly [Record<string, string>, Omit<LeavingRow, 'dims'>])[];

function numbersOf(world: ReadyWorld, metric: LeavingTruth, period: TruthPeriod, until: Day): Numbers {
  switch (metric) {
    case 'A8':
      return expected(world, 'at' in period ? period.at : period.to, until);
    case 'B5':
      return counts('reason');
    case 'B14':
      return counts('age');
    case 'B14m':
      return (own) => [[{}, { numerator: medianOfAges(own.map(({ age }) => age ?? 0)), denominator: null }]];
    case 'C9':
      return midYear;
    case 'B9':
      return earlyExits;
    case 'B11':
      return firstCauses;
    case 'B10c':
      return curveSteps;
  }
}

function counts(column: string): Numbers {
  return (own) => {
    const lines = [...new Set(own.flatMap(({ below }) => below))];
    return lines.map((line) => {
      const numerator = own.filter(({ above }) => above.includes(line)).length;
      return [{ [column]: line }, { numerator, denominator: own.filter(({ below }) => below.includes(line)).length }];
    });
  };
}

function expected(world: ReadyWorld, day: Day, until: Day): Numbers {
  const { risk, retired } = riskByAge(world, day, until);
  const yearly = retiringAt(risk, retired);
  return (own) => {
    const sum = own.reduce((all, { age }) => all + retiredWithinFive(yearly, age ?? 0), 0);
    const numerator = Math.round(sum * 10_000) / 10_000;
    return [[{}, { numerator, denominator: own.length, value: numerator / own.length }]];
  };
}

/** Who was in a post on the first days of the years before a day, and who of them retired within the year, by age. */
function riskByAge(world: ReadyWorld, day: Day, until: Day): { risk: number[]; retired: number[] } {
  const [risk, retired] = [new Array<number>(71).fill(0), new Array<number>(71).fill(0)];
  const why = whyGone(world, until);
  const look = (life: ReadyWorld['lives'][number], from: Day, to: Day): void => {
    const [age, spell] = [ageAt(life, from), life.spells.find((one) => one.from <= from && from < one.to)];
    if (age === null || spell === undefined || activeOn(life, from).length === 0) return;
    const place = Math.min(age, 70);
    risk[place] = (risk[place] ?? 0) + 1;
    if (spell.to <= to && why(life, spell.to) === 'retired') retired[place] = (retired[place] ?? 0) + 1;
  };
  for (const [from, to] of yearsBefore(world, day, until)) for (const life of world.lives) look(life, from, to);
  return { risk, retired };
}

const midYear: Numbers = (own) => {
  return [[{}, { numerator: own.filter(({ above }) => above.length > 0).length, denominator: own.length }]];
};

const earlyExits: Numbers = (own) => {
  const people = everybodyFollowed(own);
  return [12, 24].map((months) => {
    const stays = stayingTo(people, months);
    const known = people.some((one) => isThere(one, months)) || stays === 0;
    const numerator = leftBetween(people, 0, months);
    return [{ months: `${months}` }, { numerator, denominator: own.length, value: known ? 1 - stays : null }];
  });
};

const firstCauses: Numbers = (own) => {
  const people = everybodyFollowed(own);
  return [1, 3, 5].flatMap((years) => {
    const [month, denominator] = [years * 12, own.length];
    const there = people.filter((one) => isThere(one, month)).length;
    const stays = stayingTo(people, month);
    const known = people.length > 0 && (there > 0 || stays === 0);
    const line = (cause: string, numerator: number, value: number) =>
      [
        { years: `${years}`, cause },
        { numerator, denominator, value: known ? value : null },
      ] as const;
    const lines = CAUSES.map((cause) => {
      const gone = people.filter((one) => one.cause === cause && one.months <= month).length;
      return line(cause, gone, causeTo(people, month, cause));
    });
    return [...lines, line('still-there', there, stays)];
  });
};

const curveSteps: Numbers = (own) => {
  const people = everybodyFollowed(own);
  const start = curveStart(people);
  return GRID.map((month, i) => {
    const denominator = people.filter((one) => isThere(one, month)).length;
    const numerator = leftBetween(people, Math.max(start, GRID[i - 1] ?? 0), month);
    const stays = stayingTo(people, month, start);
    const known = month >= start && (denominator > 0 || stays === 0);
    return [{ months: `${month}` }, { numerator, denominator, value: known ? stays : null }];
  });
};

/** One JSON line per answer, as `truthLines` tells the first metrics. Cells with nobody in them are left out. */
export function leavingTruthLines(
  world: TruthWorld & { readonly until: Day },
  metric: LeavingTruth,
  periods: readonly TruthPeriod[],
): string[] {
  const ready = makeReady(world);
  const breakdowns = metric === 'B10c' ? CURVES : BREAKDOWNS;
  return periods.flatMap((period) => {
    const tallies = talliesOf(ready, metric, period, world.until);
    const numbers = numbersOf(ready, metric, period, world.until);
    return breakdowns.flatMap((by) =>
      groups(tallies, by)
        .flatMap(({ dims, own }) => numbers(own).map(([more, row]) => ({ dims: { ...dims, ...more }, ...row })))
        .map((row) => JSON.stringify({ metric, period: periodText(period), ...row }))
        .toSorted(),
    );
  });
}

function groups(tallies: readonly LeavingTally[], by: readonly DimensionId[]) {
  const found = new Map<string, { dims: Record<string, string>; own: LeavingTally[] }>();
  for (const tally of tallies) {
    const dims = Object.fromEntries(by.map((one) => [one, tally.cell[one]]));
    const group = found.get(JSON.stringify(dims)) ?? { dims, own: [] };
    group.own.push(tally);
    found.set(JSON.stringify(dims), group);
  }
  return [...found.values()];
}
