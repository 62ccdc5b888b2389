import { type Grain, METRICS, type Question, timeOf } from '../../analysis/index.ts';
import {
  addDays,
  type Day,
  type DimensionId,
  dayOf,
  dayParts,
  isStaffSubgroup,
  staffGroupOf,
} from '../../terms/index.ts';
import type { Refused } from '../answering.ts';
import { FURTHER } from '../lattice/shape.ts';
import { type DayOfYear, horizonOf, referenceDay, SCHOOL_YEAR } from '../lattice/times.ts';
import { isFlow, timesTogether } from '../lattice/when/times-of.ts';
import type { PublishedTable } from '../published.ts';
import type { UnitEntry } from '../units.ts';

/** What another question has otherwise. `filter`: it is narrowed by that, not divided. */
export type NearestChange =
  | { readonly kind: 'time'; readonly period: Question['period'] }
  | { readonly kind: 'without'; readonly dimension: DimensionId; readonly filter: boolean }
  | { readonly kind: 'coarser'; readonly from: DimensionId; readonly to: DimensionId; readonly filter: boolean };

/** A question near the one asked, whose public answer shows at least half of its rows, and what is other in it. */
export interface NearestQuestion {
  readonly question: Question;
  readonly changes: readonly NearestChange[];
}

/** Which area a unit lies in. */
type Placed = Pick<UnitEntry, 'unit' | 'area'>;

/** What there is to try with: public answers, and which area a unit lies in. No whole figure. */
export interface Trying {
  readonly ask: (question: Question) => Promise<PublishedTable | Refused>;
  readonly units: () => readonly Placed[];
}

const MOST_TRIES = 4;

/**
 * The nearest question that can be answered, where most rows of a public answer are withheld; null where they are not, or
 * where none of at most four tries shows half of its rows. Tried in order: a time that is told; one further dimension left
 * out; groups for subgroups; areas for units; no place. It rests on public answers alone, so it tells nothing that they do not.
 */
export async function nearestQuestion(
  question: Question,
  answer: PublishedTable,
  trying: Trying,
): Promise<NearestQuestion | null> {
  if (!isMostlyWithheld(answer)) return null;
  for (const candidate of candidates(question, answer, trying.units())) {
    const other = await trying.ask(candidate.question);
    if (!('refusal' in other) && showsHalf(other)) return candidate;
  }
  return null;
}

function counts({ rows }: PublishedTable): { readonly shown: number; readonly withheld: number } {
  const shown = rows.filter(({ state }) => state === 'shown' || state === 'provisional').length;
  return { shown, withheld: rows.filter(({ state }) => state === 'withheld').length };
}

function isMostlyWithheld(table: PublishedTable): boolean {
  const { shown, withheld } = counts(table);
  return withheld > shown;
}

function showsHalf(table: PublishedTable): boolean {
  const { shown, withheld } = counts(table);
  return shown > 0 && shown >= withheld;
}

type Step = (now: NearestQuestion) => NearestQuestion | null;

/** Each step by itself on a time that is told, then the steps on top of one another. */
function candidates(question: Question, answer: PublishedTable, units: readonly Placed[]): NearestQuestion[] {
  const asked: NearestQuestion = { question, changes: [] };
  const period = toldTime(question, answer);
  const timed =
    period === null ? asked : { question: { ...question, period }, changes: [{ kind: 'time', period } as const] };
  const steps: readonly Step[] = [leaveOut, toGroups, (one) => toAreas(one, units), leavePlace];
  const each = steps.flatMap((step) => step(timed) ?? []);
  const together: NearestQuestion[] = [];
  let now = timed;
  for (const step of steps) {
    now = step(now) ?? now;
    together.push(now);
  }
  const all = [timed, ...each, ...together].filter(({ changes }) => changes.length > 0);
  return [...new Map(all.map((one) => [JSON.stringify(one.question), one])).values()].slice(0, MOST_TRIES);
}

/** The last dimension of age, sex, tenure and contract that a question is divided by, or else narrowed by, left out. */
const leaveOut: Step = (now) => {
  const further: readonly DimensionId[] = FURTHER;
  const { by, where } = now.question;
  const divided = by.findLast((one) => further.includes(one));
  const narrowed = where.findLast((one) => further.includes(one.dimension))?.dimension;
  const dimension = divided ?? narrowed;
  return dimension === undefined ? null : without(now, [dimension], { dimension, filter: divided === undefined });
};

/** Leaves dimensions out both of the breakdown and of the filters; told as one of them. */
function without(
  { question, changes }: NearestQuestion,
  dimensions: readonly DimensionId[],
  told: { readonly dimension: DimensionId; readonly filter: boolean },
): NearestQuestion {
  const by = question.by.filter((dimension) => !dimensions.includes(dimension));
  const where = question.where.filter(({ dimension }) => !dimensions.includes(dimension));
  return { question: { ...question, by, where }, changes: [...changes, { kind: 'without', ...told }] };
}

const toGroups: Step = (now) =>
  coarser(now, ['staff-subgroup', 'staff-group'], (code) => (isStaffSubgroup(code) ? staffGroupOf(code) : null));

function toAreas(now: NearestQuestion, units: readonly Placed[]): NearestQuestion | null {
  return coarser(now, ['unit', 'area'], (code) => units.find(({ unit }) => unit === code)?.area.code ?? null);
}

/** The coarser dimension for the finer one, in the breakdown and in the filters. */
function coarser(
  { question, changes }: NearestQuestion,
  [from, to]: readonly [DimensionId, DimensionId],
  outer: (code: string) => string | null,
): NearestQuestion | null {
  const filter = !question.by.includes(from);
  if (filter && !question.where.some(({ dimension }) => dimension === from)) return null;
  const by = [...new Set(question.by.map((dimension) => (dimension === from ? to : dimension)))];
  const where = question.where.map((one) => {
    if (one.dimension !== from) return one;
    return { dimension: to, codes: [...new Set(one.codes.flatMap((code) => outer(code) ?? []))] };
  });
  if (where.some(({ codes }) => codes.length === 0)) return null;
  return { question: { ...question, by, where }, changes: [...changes, { kind: 'coarser', from, to, filter }] };
}

const PLACE: readonly DimensionId[] = ['unit', 'sub-area', 'area', 'school-type', 'living-conditions'];

const leavePlace: Step = (now) => {
  const { by, where } = now.question;
  const divided = by.find((one) => PLACE.includes(one));
  const dimension = divided ?? where.find((one) => PLACE.includes(one.dimension))?.dimension;
  if (dimension === undefined) return null;
  // A coarser place that is left out after all is told as the finer one that was asked for.
  const coarsened = now.changes.find((change) => change.kind === 'coarser' && change.to === dimension);
  const told = coarsened?.kind === 'coarser' ? coarsened.from : dimension;
  const changes = now.changes.filter((change) => change !== coarsened);
  return without({ ...now, changes }, PLACE, { dimension: told, filter: divided === undefined });
};

/** A time near the one asked for that cells of few are told of; null where the time asked for is one. */
function toldTime({ metric, period }: Question, answer: PublishedTable): Question['period'] | null {
  const together = timesTogether(METRICS[metric]);
  const isTold = (time: Question['period']) => together(time, FINE, answer) !== null;
  const isOnDays = timeOf(METRICS[metric]) === 'day';
  if (period.kind === 'day') {
    const other = { kind: 'day', at: toldDay(period.at, answer) } as const;
    return isTold(period) ? null : other;
  }
  if (period.kind !== 'between' || isOnDays) return null;
  if (period.grain !== null) {
    const untold: readonly Grain[] = isFlow(METRICS[metric]) ? ['month', 'tertial', 'year'] : ['month', 'tertial'];
    return untold.includes(period.grain) ? { ...period, grain: 'school-year' } : null;
  }
  if (isTold(period)) return null;
  const begin = timeOf(METRICS[metric]) === 'two-days' ? referenceDay(answer) : SCHOOL_YEAR;
  return yearAround(period, begin, horizonOf(answer));
}

/** A cell so fine that no time is told of it but those that are told of every cell. */
const FINE = { place: 1, group: 1, further: [] } as const;

/** The reference day where it lies in the same month, else the first of the month. */
function toldDay(at: Day, answer: PublishedTable): Day {
  const { year, month } = dayParts(at);
  const reference = referenceDay(answer);
  return dayOf(year, month, reference.month === month ? reference.dayOfMonth : 1);
}

/** The whole year that a time begins in, or the last one before it that is known to its end. */
function yearAround({ from }: { readonly from: Day }, begin: DayOfYear, horizon: Day | null): Question['period'] {
  const starting = (year: number) => dayOf(year, begin.month, begin.dayOfMonth);
  const now = dayParts(from).year;
  let first = starting(now) <= from ? now : now - 1;
  while (horizon !== null && addDays(starting(first + 1), -1) > horizon) first--;
  return { kind: 'between', from: starting(first), to: starting(first + 1), grain: null };
}
