import { askCells, type Dataset, type Kernel, METRICS, type Question, type RawCell } from '../../../analysis/index.ts';
import { addDays, addMonths, type Day, dayOf, dayParts, TOTAL } from '../../../terms/index.ts';
import { type Limits, tooFew } from '../../rules/row.ts';
import { keyOfLine, keyOfRow } from '../frame.ts';
import { nodeOfRow } from '../nodes.ts';
import { dayOfYear, MONTHS_OF_A_YEAR } from '../times.ts';
import { keyOfStretch, tellInTime } from './timeline.ts';

/** What happens in a year is what happens in its months. */
const ADDED_UP: readonly Kernel[] = ['exit-rate', 'balance'];
const BY = ['staff-group'] as const;
/** Lengths in months of what is told of staff groups. */
const LENGTHS = [1, 4, MONTHS_OF_A_YEAR];
/** Years that are looked at together. */
const YEARS = 10;

type Asked = Pick<Question, 'metric' | 'period' | 'asKnownOn' | 'rule'>;
/** Stretches of months that cannot be told of each row (by its key), counted from a January. */
type Refused = ReadonlyMap<string, ReadonlySet<string>>;
/** Months in a row, by the key of a row. */
type Counts = ReadonlyMap<string, readonly number[]>;

/**
 * The rows of all staff and of the owner's staff groups, by key, whose number at a time would give few away with what may have been told of other
 * times. Months are told all of a year's or none, but as far as they are known: in November the first ten, and when December
 * comes with one, none of the twelve. What was told stays told, so the year would tell of December; and so would a school
 * year beside a calendar year. With how many there are on the first of each month, exits tell how many came: those are judged as well.
 */
export function fewByOtherTimes(dataset: Dataset, asked: Asked, limits: Limits): ReadonlySet<string> {
  const { metric, period } = asked;
  const after = dataset.horizon === null ? null : addDays(dataset.horizon, 1);
  if (!ADDED_UP.includes(METRICS[metric].kernel) || period.kind !== 'between' || after === null) return new Set();
  const isJudged = dayParts(period.from).dayOfMonth === 1 && period.to <= after;
  if (!isJudged || !LENGTHS.some((months) => addMonths(period.from, months) === period.to)) return new Set();
  const first = Math.min(dayParts(after).year - YEARS, dayParts(period.from).year - 1);
  const stretch = keyOfStretch([monthOf(period.from, first), monthOf(period.to, first)]);
  const all = refusedSince(dataset, { ...asked, period: monthsOf(first, after) }, limits);
  return new Set([...all].flatMap(([key, refused]) => (refused.has(stretch) ? [key] : [])));
}

/** The months that have ended, from a January on. */
function monthsOf(year: number, after: Day) {
  const { year: last, month } = dayParts(after);
  return { kind: 'between', from: dayOf(year, 1, 1), to: dayOf(last, month, 1), grain: 'month' } as const;
}

/** How many months have begun since a year did. */
function monthOf(day: Day, year: number): number {
  const parts = dayParts(day);
  return (parts.year - year) * MONTHS_OF_A_YEAR + parts.month - 1;
}

/** The same months are asked about for every time that is told of. */
const kept = new WeakMap<Dataset, Map<string, Refused>>();

function refusedSince(dataset: Dataset, asked: Asked, limits: Limits): Refused {
  const { metric, period, asKnownOn, rule } = asked;
  const key = JSON.stringify([metric, period, asKnownOn, rule, limits.fewestPersons]);
  const own = kept.get(dataset) ?? new Map<string, Refused>();
  kept.set(dataset, own);
  const known = own.get(key) ?? refusedOf(dataset, asked, limits);
  own.set(key, known);
  return known;
}

function refusedOf(dataset: Dataset, asked: Asked, limits: Limits): Refused {
  const { metric, period, asKnownOn } = asked;
  const { month, dayOfMonth } = dayOfYear(dataset.settings.referenceDay);
  const judging = { limits, yearsEnd: dayOfMonth === 1 ? [month - 1] : [] };
  if (METRICS[metric].kernel === 'balance') return refusedOfAll(countsIn(dataset, asked), judging);
  return refusedOfExits(countsIn(dataset, asked), countsIn(dataset, { metric: 'B6', period, asKnownOn }), judging);
}

interface Judging {
  readonly limits: Limits;
  readonly yearsEnd: readonly number[];
}

function refusedOfExits(exits: Counts, lines: Counts, { limits, yearsEnd }: Judging): Refused {
  const isFew = (count: number) => tooFew(Math.abs(count), limits);
  return new Map(
    [...exits].map(([key, left]) => {
      // How many there are on the first of every month is told: with those who left, it tells who came.
      const on = (line: string) => lines.get(keyOfLine(key, [line])) ?? [];
      const came = left.map((count, i) => count + (on('end')[i] ?? 0) - (on('start')[i] ?? 0));
      // What can be worked out of a school year and of headcounts is so where nobody left all year.
      const told = [
        { counts: left, isFew, inSchoolYears: true },
        { counts: came, isFew, inSchoolYears: false },
      ];
      return [key, tellInTime(told, yearsEnd).refused];
    }),
  );
}

/** Lines of a balance of all staff; nobody is transferred there. */
const HAPPENED = ['hires', 'returns', 'exits'] as const;
/** Where nobody came, or nobody left, headcounts of places tell how many did the other. */
const BOTH_WAYS: readonly string[] = ['hires', 'exits'];

/** School years are always told, as far as each is of enough: places are told of no other time. */
function refusedOfAll(lines: Counts, { limits, yearsEnd }: Judging): Refused {
  const keys = HAPPENED.map((line) => keyOfRow(nodeOfRow(BY, [TOTAL]), [line]));
  const told = HAPPENED.map((line, i) => ({
    counts: lines.get(keys[i] ?? '') ?? [],
    isFew: (count: number) => tooFew(count, limits) || (count === 0 && BOTH_WAYS.includes(line)),
    inSchoolYears: false,
  }));
  const { refused } = tellInTime(told, yearsEnd);
  return new Map(keys.map((key) => [key, refused]));
}

/** Months in a row of every row (by its key). */
function countsIn(dataset: Dataset, asked: Asked): Counts {
  const cells = askCells(dataset, { ...asked, by: BY, where: [] });
  const counts = new Map<string, number[]>();
  for (const cell of 'refusal' in cells ? [] : [...cells].sort(byPeriod)) {
    const key = keyOfRow(nodeOfRow(BY, cell.codes), cell.codes.slice(BY.length));
    const own = counts.get(key) ?? [];
    counts.set(key, own);
    own.push(cell.numerator);
  }
  return counts;
}

function byPeriod(a: RawCell, b: RawCell): number {
  return a.period < b.period ? -1 : Number(a.period > b.period);
}
