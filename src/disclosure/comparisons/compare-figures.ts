import type { Asker } from '../../access/index.ts';
import {
  type BreakTold,
  type ColumnId,
  METRICS,
  type MetricId,
  type Period,
  type Question,
  unitOfLine,
} from '../../analysis/index.ts';
import {
  addMonths,
  breakAcross,
  CONTINUITY_YEARS,
  type DimensionId,
  parseDay,
  type Refusal,
} from '../../terms/index.ts';
import type { Audience, Refused } from '../answering.ts';
import { type Compared, compareRows, judgedTogether } from '../derived/compare.ts';
import type { Figures } from '../figures.ts';
import type { SeenRow, SeenTable } from '../published.ts';
import { withinReach } from '../show-internal.ts';
import type { Comparison } from './read-comparison.ts';

/** One line of a comparison: most metrics have one, without codes. */
export interface ComparedLine extends Compared {
  /** Codes of the metric's own columns, such as months or outcomes. */
  readonly line: readonly { readonly column: ColumnId; readonly code: string }[];
}

/** Two groups or two periods side by side, from tables that have passed the gate. */
export interface SeenComparison {
  readonly comparison: Comparison;
  /** The tables the two sides stand in; the same one where both are rows of it. */
  readonly tables: readonly [first: SeenTable, second: SeenTable];
  /** As rows carry it. Empty where a side has no row. */
  readonly periods: readonly [first: string, second: string];
  /** The break that lies between two periods; null where none does. */
  readonly broken: BreakTold | null;
  readonly lines: readonly ComparedLine[];
}

type Asking = Pick<Figures, 'answer' | 'answerPublic' | 'dimensions'>;

interface Side {
  readonly table: SeenTable;
  readonly rows: readonly SeenRow[];
}

/**
 * Answers a comparison. A group of one code is the row of the table of all groups, so that it is protected as it is where
 * they stand together; several codes are one filtered question. Refused where a period holds part of the other.
 */
export async function compareFigures(
  figures: Asking,
  comparison: Comparison,
  asker: Asker,
  audience: Audience,
): Promise<SeenComparison | Refused> {
  const refusal = comparison.kind === 'groups' ? groupsRefused(figures, comparison, asker, audience) : null;
  if (refusal !== null) return { refusal };
  const [one, other] = questionsOf(comparison);
  const first = await sideOf(figures, one, asker, audience);
  if ('refusal' in first) return first;
  const second = await sideOf(figures, other, asker, audience);
  if ('refusal' in second) return second;
  const periods = [first.rows[0]?.period ?? '', second.rows[0]?.period ?? ''] as const;
  const broken = comparison.kind === 'groups' ? null : await breakBetween(figures, comparison.question, first, periods);
  if (broken !== null && 'refusal' in broken) return broken;
  const lines = linesOf(comparison, [first, second], broken !== null);
  return { comparison, tables: [first.table, second.table], periods, broken, lines };
}

interface SideAsked {
  readonly question: Question;
  /** The row of the answer; null where it is all of them. */
  readonly row: { readonly dimension: DimensionId; readonly code: string } | null;
}

function questionsOf(comparison: Comparison): readonly [SideAsked, SideAsked] {
  if (comparison.kind === 'periods') {
    const { question, second } = comparison;
    return [
      { question, row: null },
      { question: second, row: null },
    ];
  }
  const { question, dimension, first, second } = comparison;
  const asked = (codes: readonly string[]): SideAsked => {
    const [code] = codes;
    if (code !== undefined && codes.length === 1)
      return { question: { ...question, by: [dimension] }, row: { dimension, code } };
    return { question: { ...question, where: [...question.where, { dimension, codes }] }, row: null };
  };
  return [asked(first), asked(second)];
}

async function sideOf(
  figures: Asking,
  { question, row }: SideAsked,
  asker: Asker,
  audience: Audience,
): Promise<Side | Refused> {
  const table = await figures.answer(question, asker, audience);
  if ('refusal' in table) return table;
  if (row === null) return { table, rows: table.rows };
  const column = table.columns.indexOf(row.dimension);
  return { table, rows: table.rows.filter(({ codes }) => codes[column] === row.code) };
}

/** Codes the dataset does not have; and, of whole figures, units the asker does not reach. */
function groupsRefused(
  { dimensions }: Asking,
  { question, dimension, first, second }: Extract<Comparison, { kind: 'groups' }>,
  asker: Asker,
  audience: Audience,
): Refusal | null {
  const codes = [...first, ...second];
  const known = dimensions().find(({ id }) => id === dimension)?.codes ?? [];
  const value = codes.find((code) => !known.some((one) => one.code === code));
  if (value !== undefined) return { code: 'unknown-code', dimension, value };
  if (audience === 'public' || dimension !== 'unit') return null;
  const reached = withinReach({ ...question, where: [...question.where, { dimension, codes }] }, asker);
  return 'refusal' in reached ? reached.refusal : null;
}

/** The break between two periods, or why they cannot be compared at all. */
async function breakBetween(
  figures: Asking,
  question: Question,
  { table }: Side,
  periods: readonly [string, string],
): Promise<BreakTold | null | Refused> {
  const { time } = table.metric;
  const [earlier = '', later = ''] = periods.toSorted((a, b) => a.localeCompare(b));
  if (earlier === '') return null;
  if (runInto(question.metric, earlier, later)) {
    return { refusal: { code: 'periods-overlap', first: periods[0], second: periods[1] } };
  }
  const whole = spanning(earlier, later);
  if (whole === null) return null;
  // What lies between the two is told beside a table that reaches from the one to the other.
  const spanned = await figures.answerPublic({ ...question, period: whole });
  return 'refusal' in spanned ? spanned : breakAcross(spanned.breaks, earlier, later, time);
}

/** Whether two periods, the earlier first, hold some of the same events. A count of changes of principal looks back over years. */
export function runInto(metric: MetricId, earlier: string, later: string): boolean {
  const [first, last] = [parseDay(earlier.split('/').at(-1) ?? ''), parseDay(later.split('/')[0] ?? '')];
  if (earlier === later) return true;
  if (first === null || last === null) return false;
  const { kernel } = METRICS[metric];
  const months = kernel === 'principal-continuity' ? 12 * CONTINUITY_YEARS : 0;
  return addMonths(first, months) > last;
}

function spanning(earlier: string, later: string): Period | null {
  const from = parseDay(earlier.split('/')[0] ?? '');
  const to = parseDay(later.split('/').at(-1) ?? '');
  if (from === null || to === null) return null;
  return earlier.includes('/') ? { kind: 'between', from, to, grain: null } : { kind: 'days', days: [from, to] };
}

/** The line of a comparison with a code, or its one line; of nobody where it has none such. */
export function lineOf({ lines, tables }: SeenComparison, code: string | null): ComparedLine {
  const found = lines.find(({ line }) => code === null || line.some((one) => one.code === code));
  if (found !== undefined) return found;
  const nobody = { ...NOBODY, codes: [], period: '' };
  return { ...compareRows(nobody, nobody, { unit: tables[0].metric.unit, broken: false }), line: [] };
}

/** A side without a row is a figure of nobody. */
const NOBODY = {
  ...{ numerator: null, denominator: null, value: null, interval: null },
  ...({ state: 'not-applicable', reason: null } as const),
};

function linesOf(
  comparison: Comparison,
  [first, second]: readonly [Side, Side],
  broken: boolean,
): readonly ComparedLine[] {
  const own = (table: SeenTable, { codes }: SeenRow) =>
    table.columns.flatMap((column, i) =>
      comparison.kind === 'groups' && column === comparison.dimension ? [] : [{ column, code: codes[i] ?? '' }],
    );
  const keyed = ({ table, rows }: Side) =>
    new Map(
      rows.map((row) => [
        own(table, row)
          .map(({ code }) => code)
          .join('\u0000'),
        { row, line: own(table, row) },
      ]),
    );
  const [ones, others] = [keyed(first), keyed(second)];
  const lines = [...new Set([...ones.keys(), ...others.keys()])].map((key): ComparedLine => {
    const line = (ones.get(key) ?? others.get(key))?.line ?? [];
    const unit = unitOfLine(first.table.metric.unit, line.at(-1)?.code);
    const nobody = { ...NOBODY, codes: line.map(({ code }) => code), period: '' };
    const pair = [ones.get(key)?.row ?? nobody, others.get(key)?.row ?? nobody] as const;
    return { ...compareRows(pair[0], pair[1], { unit, broken }), line };
  });
  return judgedTogether(lines).map((judged, i) => ({ ...judged, line: lines[i]?.line ?? [] }));
}
