import { METRICS, type MetricId, type Question, timeOf } from '../../analysis/index.ts';
import { type Day, dayOf, dayParts } from '../../terms/index.ts';
import { type Limits, tooFew } from '../rules/row.ts';
import type { Stood } from './stand.ts';

type Between = Question['period'] & { readonly kind: 'between' };
const MONTHS_OF_A_YEAR = 12;

/** A year of the owner's staff groups, and how to ask how a part of it stands. */
export interface YearAsked {
  readonly metric: MetricId;
  readonly period: Question['period'];
  /** The last day that is known. */
  readonly horizon: Day | null;
  readonly limits: Limits;
  readonly standing: (period: Between) => Promise<Stood>;
}
/** Months and tertials are told, of the owner's staff groups. */
const MONTHS_OF_A_PART = [1, 4] as const;

/**
 * The numbers of a whole year that would give few away, by the key of their row. Months are told all or none, but as far as
 * they are known: in November the first ten, and when December comes with one, none of the twelve. What was told stays told, so
 * the year would tell of December. It is withheld where any first months of a calendar year, each of them tellable, leave a
 * rest of few; so no matter which was asked for first.
 */
export async function fewLeftByMonths(asked: YearAsked, year: Stood): Promise<ReadonlySet<string>> {
  const { period, metric, limits } = asked;
  if (period.kind !== 'between' || timeOf(METRICS[metric]) !== 'period') return new Set();
  if (!isYear(period)) return new Set();
  const few = new Set<string>();
  for (const months of MONTHS_OF_A_PART) {
    const years = await Promise.all(yearsIn(period).map((one) => partsOf(asked, period, { year: one, months })));
    for (const [key, number] of year.numbers) {
      const rests = years.reduce((so, parts) => so.flatMap((rest) => restsOf(rest, parts, key)), [number]);
      if (rests.some((rest) => rest !== number && tooFew(rest, limits))) few.add(key);
    }
  }
  return few;
}

function isYear({ from, to }: Between): boolean {
  const [first, last] = [dayParts(from), dayParts(to)];
  return last.year === first.year + 1 && last.month === first.month && first.dayOfMonth === 1 && last.dayOfMonth === 1;
}

function yearsIn({ from, to }: Between): readonly number[] {
  const [first, last] = [dayParts(from), dayParts(to)];
  return last.month === 1 ? [first.year] : [first.year, last.year];
}

/** A part of a calendar year that is known, and whether it lies in the time asked about. */
interface Part {
  readonly stood: Stood;
  readonly isInside: boolean;
}

async function partsOf(
  { horizon, standing }: YearAsked,
  asked: Between,
  { year, months }: { readonly year: number; readonly months: number },
): Promise<readonly Part[]> {
  const last = horizon ?? asked.from;
  const begins = (month: number): Day =>
    dayOf(year + Math.floor(month / MONTHS_OF_A_YEAR), (month % MONTHS_OF_A_YEAR) + 1, 1);
  const starts = Array.from({ length: MONTHS_OF_A_YEAR / months }, (_, i) => i * months);
  const known = starts.filter((month) => begins(month) <= last && begins(month) < asked.to);
  return Promise.all(
    known.map(async (month) => {
      const period: Between = { kind: 'between', from: begins(month), to: begins(month + months), grain: null };
      const stood = await standing(period);
      return { stood, isInside: period.from >= asked.from && period.to <= asked.to };
    }),
  );
}

/** What is left of a number when no part, the first, the first two … are taken from it, as long as each may be told. */
function restsOf(number: number, parts: readonly Part[], key: string): readonly number[] {
  const rests = [number];
  let rest = number;
  for (const { stood, isInside } of parts) {
    if ((stood.standings.get(key) ?? 'told') !== 'told') break;
    if (isInside) rest -= stood.numbers.get(key) ?? 0;
    rests.push(rest);
  }
  return [...new Set(rests)];
}
