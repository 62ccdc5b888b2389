import type { RelatedCell, Relation } from '../../../../disclosure/protection/index.ts';
import type { FigureAnswer, FigureRow, ReportFigure } from '../../../api/contract/index.ts';
import { rulesOf } from '../comparison.ts';

const TOTAL = 'Total';
/** Units in which parts add up to their total; a median or a rate does not. */
const ADDITIVE_VALUES = ['persons', 'fte', 'credits', 'courses'];
/** Posts of which all had few qualified, or none: everybody on their lists is then known not to be (decision 0046). */
const GUARDS_EVERYBODY = ['C2', 'C2z'];
const AMOUNTS = ['fte', 'credits'];

/** `rest` is what the denominator has beyond the numerator: where it can only be nothing, everybody is counted. */
export type Part = 'numerator' | 'denominator' | 'rest';

/** One cell of everything that is published: the same question to the same cell is the same cell. */
export interface AdditiveCell extends RelatedCell {
  /** The question it answers, its codes and its part: what tells it from other cells. */
  readonly key: string;
  readonly figure: ReportFigure;
  readonly row: FigureRow;
  readonly part: Part;
  readonly isHere: boolean;
  readonly isWithheld: boolean;
  /** Counts persons or posts one by one, and no part of any. */
  readonly isWhole: boolean;
  /** Of a rest: the place of the numerator it stands beside. */
  readonly beside: number | null;
}

export interface AdditiveCells {
  readonly cells: readonly AdditiveCell[];
  readonly relations: readonly Relation[];
}

/**
 * The cells of some figures and how they add up: within a figure by the total of each column, and between figures since a
 * total of one is a cell of another. Two figures tell of the same cell where metric, rules, filter, period and codes agree.
 */
export function additiveCells(
  figures: readonly { readonly figure: ReportFigure; readonly isHere: boolean }[],
): AdditiveCells {
  const cells: AdditiveCell[] = [];
  const places = new Map<string, readonly number[]>();
  const relations: Relation[] = [];
  for (const { figure, isHere } of figures) {
    const isWhole = countsWhole(figure.answer);
    const placed = partsOf(figure.answer).map((part) => {
      const at = figure.answer.rows.map((row) => {
        const key = `${cellKey(figure, row)}\u0000${part}`;
        const cell = cellOf({ key, figure, row, part, isHere, isWhole });
        const others = places.get(key) ?? [];
        const found = others.find((place) => isSame(cells[place], cell));
        const known = cells[found ?? -1];
        if (found === undefined || known === undefined) {
          places.set(key, [...others, cells.length]);
          cells.push(cell);
          return cells.length - 1;
        }
        cells[found] = joined(known, cell);
        return found;
      });
      relations.push(...relationsWithin(figure.answer, at));
      return at;
    });
    if (GUARDS_EVERYBODY.includes(figure.answer.metric.id)) relations.push(...restsOf(placed, cells));
  }
  return { cells, relations };
}

/** What a withheld row's denominator has beyond its numerator is one more cell: none is counted who is not among all. */
function restsOf(placed: readonly (readonly number[])[], cells: AdditiveCell[]): readonly Relation[] {
  const [numerators = [], denominators = []] = placed;
  return numerators.flatMap((numerator, i): readonly Relation[] => {
    const [counted, all] = [cells[numerator], cells[denominators[i] ?? -1]];
    if (counted === undefined || all === undefined || !counted.isWithheld) return [];
    cells.push({
      ...counted,
      key: `${counted.key}\u0000rest`,
      part: 'rest',
      beside: numerator,
      low: 0,
      high: Number.POSITIVE_INFINITY,
    });
    return [{ total: denominators[i] ?? -1, parts: [numerator, cells.length - 1] }];
  });
}

/** Where every number that is shown is whole; hours and positions are not. */
function countsWhole({ metric, rows }: FigureAnswer): boolean {
  if (AMOUNTS.includes(metric.unit)) return false;
  return rows.every(({ numerator, denominator }) => isWholeOrNone(numerator) && isWholeOrNone(denominator));
}

function isWholeOrNone(value: number | null): boolean {
  return value === null || Number.isInteger(value);
}

function partsOf({ metric }: FigureAnswer): readonly Part[] {
  if (metric.unit === 'share') return ['numerator', 'denominator'];
  return ADDITIVE_VALUES.includes(metric.unit) ? ['numerator'] : [];
}

/** Columns that hold the total are as if they were not asked for. */
function cellKey({ answer, question }: ReportFigure, { dims, period, sum, quoted }: FigureRow): string {
  const codes = Object.entries(dims).flatMap(([column, { code }]) => (code === TOTAL ? [] : [`${column}=${code}`]));
  const { metric } = answer;
  return JSON.stringify([
    metric.id,
    metric.version,
    rulesOf(answer),
    filterOf(question),
    codes.toSorted(),
    period,
    sum,
    quoted?.publisher,
  ]);
}

/** The filter of a question as it is asked: `--where column=code`. */
function filterOf(question: readonly string[]): readonly string[] {
  return question.filter((word, i) => question[i - 1] === '--where' || word.startsWith('--where=')).toSorted();
}

function cellOf(one: Pick<AdditiveCell, 'key' | 'figure' | 'row' | 'part' | 'isHere' | 'isWhole'>): AdditiveCell {
  const value = one.part === 'rest' ? null : one.row[one.part];
  const cell = { ...one, isWithheld: one.row.state === 'withheld', beside: null };
  return value === null ? { ...cell, low: 0, high: Number.POSITIVE_INFINITY } : { ...cell, low: value, high: value };
}

/**
 * Whether two tables tell of one number. What a later delivery has corrected is another: told as another number, or told by
 * one version of the data and withheld by the other.
 */
function isSame(one: AdditiveCell | undefined, other: AdditiveCell): boolean {
  if (one === undefined) return false;
  const [first, second] = [one, other].map(({ low, high }) => (high < Number.POSITIVE_INFINITY ? low : null));
  if (first !== null && second !== null) return first === second;
  return first === second || one.figure.answer.dataset === other.figure.answer.dataset;
}

/** Told in one place and withheld in another is told; that it is withheld somewhere is remembered. */
function joined(one: AdditiveCell, other: AdditiveCell): AdditiveCell {
  const told = one.high < Number.POSITIVE_INFINITY ? one : other;
  const withheld = one.isWithheld ? one : other;
  const { low, high } = told;
  return { ...withheld, low, high, isHere: one.isHere || other.isHere, isWithheld: one.isWithheld || other.isWithheld };
}

/** A row with the total of a column is the sum of the rows that differ from it in that column alone. */
function relationsWithin({ rows }: FigureAnswer, at: readonly number[]): readonly Relation[] {
  const columns = [...new Set(rows.flatMap(({ dims }) => Object.keys(dims)))].filter(isDivided(rows));
  return columns.flatMap((column) =>
    rows.flatMap((total, i) => {
      if (total.dims[column]?.code !== TOTAL || total.quoted !== undefined) return [];
      const among = restKey(total, column);
      const parts = rows.flatMap((row, j) =>
        row.dims[column]?.code !== TOTAL && row.quoted === undefined && restKey(row, column) === among
          ? [at[j] ?? -1]
          : [],
      );
      return parts.length < 2 ? [] : [{ total: at[i] ?? -1, parts }];
    }),
  );
}

/** A column divides where shown parts never come to more than their shown total: codes that overlap do not. */
function isDivided(rows: readonly FigureRow[]): (column: string) => boolean {
  return (column) =>
    rows.every((total) => {
      if (total.dims[column]?.code !== TOTAL || total.numerator === null) return true;
      const among = restKey(total, column);
      const parts = rows.filter((row) => row.dims[column]?.code !== TOTAL && restKey(row, column) === among);
      const shown = parts.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
      const isWhole = parts.every(({ numerator }) => numerator !== null);
      return isWhole ? Math.abs(shown - total.numerator) < 0.5 : shown <= total.numerator;
    });
}

function restKey({ dims, period, sum }: FigureRow, column: string): string {
  const rest = Object.entries(dims).flatMap(([name, { code }]) => (name === column ? [] : [`${name}=${code}`]));
  return [...rest.toSorted(), period, sum ?? ''].join('\u0000');
}
