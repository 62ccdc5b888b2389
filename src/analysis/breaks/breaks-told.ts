import {
  addMonths,
  type Day,
  type DimensionId,
  formatDay,
  isStaffSubgroup,
  OPEN_END,
  STAFF_SUBGROUPS,
  staffGroupOf,
  TOTAL,
} from '../../terms/index.ts';
import type { MetricId } from '../metrics/index.ts';
import type { Question } from '../question.ts';
import type { BreakTold, SeriesBreak } from './series-break.ts';

/** What decides which breaks a table must tell of. */
export interface BreaksAsked {
  readonly question: Pick<Question, 'by' | 'where' | 'asKnownOn'>;
  readonly metric: MetricId;
  /** First and last day the table is about. */
  readonly from: Day;
  readonly to: Day;
  /** The source that is counted from. */
  readonly source: string;
  /** The codes of a dimension, without the total. */
  readonly codesOf: (dimension: DimensionId) => readonly string[];
}

/** A figure is read beside the year before, so breaks in the year before its first day are told too. */
const MONTHS_BEFORE = 12;

/** The breaks that concern a table, oldest first, each with the rows it concerns. */
export function breaksTold(breaks: readonly SeriesBreak[], asked: BreaksAsked): readonly BreakTold[] {
  const earliest = addMonths(asked.from, -MONTHS_BEFORE);
  return breaks
    .filter(({ day }) => day > earliest && day <= asked.to)
    .filter((one) => isKnown(one, asked.question.asKnownOn))
    .filter(({ sources }) => sources.length === 0 || sources.includes(asked.source))
    .flatMap((one) => {
      const rows = rowsConcerned(one, asked);
      return rows === null ? [] : [told(one, rows)];
    })
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
}

function told({ id, day, kind, words, address, metrics }: SeriesBreak, rows: Rows): BreakTold {
  return { id, day: formatDay(day), kind, words, address, metrics, rows };
}

/** Whether it was known to be a break at the end of a day; null = now. */
export function isKnown({ known }: SeriesBreak, asKnownOn: Day | null): boolean {
  if (asKnownOn === null) return known.at(-1)?.to === OPEN_END;
  return known.some(({ from, to }) => from <= asKnownOn && asKnownOn < to);
}

type Rows = BreakTold['rows'];

/** The rows of the table that the break concerns; null for none. */
function rowsConcerned(one: SeriesBreak, asked: BreaksAsked): Rows | null {
  const parts = [metricRows(one, asked), groupRows(one, asked), unitRows(one, asked)];
  let rows: Rows = {};
  for (const part of parts) {
    if (part === null) return null;
    rows = { ...rows, ...part };
  }
  return rows;
}

/** Every row of a metric that is broken; of another only the parts of a dimension that is. */
function metricRows({ metrics, dimensions }: SeriesBreak, { question, metric, codesOf }: BreaksAsked): Rows | null {
  const isEvery = metrics.length === 0 && dimensions.length === 0;
  if (isEvery || metrics.includes(metric)) return {};
  if (question.where.some(({ dimension }) => dimensions.includes(dimension))) return {};
  const column = question.by.find((dimension) => dimensions.includes(dimension));
  return column === undefined ? null : { [column]: codesOf(column) };
}

/**
 * Rows about the groups of a break. A figure of everybody is not about them, nor is one of a whole group where only a
 * subgroup is broken; a subgroup is broken where its group is.
 */
function groupRows({ groups }: SeriesBreak, { question }: BreaksAsked): Rows | null {
  if (groups.length === 0 || isNarrowedTo(question, groups)) return {};
  if (isNarrowedPast(question, groups)) return null;
  const rows: Record<string, readonly string[]> = {};
  const wide = question.by.includes('staff-group');
  const fine = question.by.includes('staff-subgroup');
  const named = groups.filter((code) => !isStaffSubgroup(code) || staffGroupOf(code) === code);
  if (wide) rows['staff-group'] = fine ? [...new Set([...named, ...groups.map(groupOf)])] : named;
  if (fine) rows['staff-subgroup'] = [...subgroupsIn(groups), ...(wide && named.length > 0 ? [TOTAL] : [])];
  const isAnywhere = Object.values(rows).some((codes) => codes.length > 0);
  return isAnywhere ? rows : null;
}

function isNarrowedTo(question: BreaksAsked['question'], groups: readonly string[]): boolean {
  const within = (code: string) => groups.includes(code) || groups.includes(groupOf(code));
  return question.where.some(
    ({ dimension, codes }) =>
      (dimension === 'staff-group' && codes.some((code) => groups.includes(code))) ||
      (dimension === 'staff-subgroup' && codes.some(within)),
  );
}

/** Narrowed to groups that have nothing in common with those of the break. */
function isNarrowedPast(question: BreaksAsked['question'], groups: readonly string[]): boolean {
  const ours = new Set([...groups, ...groups.map(groupOf)]);
  return question.where.some(
    ({ dimension, codes }) =>
      (dimension === 'staff-group' || dimension === 'staff-subgroup') &&
      !codes.some((code) => ours.has(code) || groups.includes(groupOf(code))),
  );
}

function groupOf(code: string): string {
  return isStaffSubgroup(code) ? staffGroupOf(code) : code;
}

function subgroupsIn(groups: readonly string[]): readonly string[] {
  const all = Object.keys(STAFF_SUBGROUPS);
  return all.filter((code) => groups.includes(code) || groups.includes(groupOf(code)));
}

function unitRows({ units }: SeriesBreak, { question }: BreaksAsked): Rows | null {
  if (units.length === 0) return {};
  const filters = question.where.filter(({ dimension }) => dimension === 'unit');
  if (filters.length > 0) return filters.every(({ codes }) => codes.some((code) => units.includes(code))) ? {} : null;
  return question.by.includes('unit') ? { unit: units } : null;
}
