import { type KnownOfUnits, type Likeness, type PanelRows, strataOf } from '../../../analysis/statistics/index.ts';
import { EVALUATION_TEXTS } from '../../language/evaluation/index.ts';
import type { Language } from '../../language/index.ts';
import { METHOD_TEXTS } from '../../language/methods/index.ts';
import { byNumberThenText } from '../methods/asked-histories.ts';
import { linesTold, UnusableFile } from '../own-file/columns.ts';
import type { OwnTable } from '../own-file/read-table.ts';
import type { AskedDesign } from './asked-design.ts';
import { type PeriodKind, readPeriods } from './period.ts';

/** A file's panel, and how its units, rows and periods are called there. */
export interface AskedPanel {
  readonly rows: PanelRows;
  readonly likeness: Likeness;
  readonly kind: PeriodKind;
  readonly unitName: (unit: number) => string;
  readonly lineOf: (row: number) => number;
  readonly periodName: (period: number) => string | number;
  readonly matchedOn: readonly string[];
  readonly notMatchedOn: readonly string[];
  /** Rows without an outcome. */
  readonly leftOut: number;
}

const NEEDED = ['unit', 'period', 'outcome', 'first_treated'] as const;
const NEVER = ['', '0', 'na', 'nan', 'inf', 'never', 'null', 'none'];

/** Reads the panel a design asks for; what cannot be read throws UnusableFile. */
export function readPanel(table: OwnTable, asked: AskedDesign, language: Language): AskedPanel {
  const cells = cellsOf(table, language);
  const [unitCells, outcomeCells] = [cells('unit'), cells('outcome')];
  const kept = [...table.rows.keys()].filter((row) => !isUnknown(outcomeCells[row] ?? ''));
  const pick = (name: string) => {
    const column = cells(name);
    return kept.map((row) => column[row] ?? '');
  };
  const lines = kept.map((row) => table.lines[row] ?? 0);
  const nameless = kept.filter((row) => unitCells[row] === '').map((row) => table.lines[row] ?? 0);
  if (nameless.length > 0) throw new UnusableFile(EVALUATION_TEXTS[language].emptyUnit(linesTold(nameless)));
  const unitTexts = pick('unit');
  const names = [...new Set(unitTexts)].sort(byNumberThenText);
  const place = new Map(names.map((name, i) => [name, i]));
  const unit = Int32Array.from(unitTexts, (name) => place.get(name) ?? 0);
  const times = timesOf({ period: pick('period'), first: pick('first_treated'), lines }, language);
  const numbers = (name: string) => numbersOf(pick(name), name, { lines, language });
  const beside = besideColumns(asked).map(numbers);
  refuseBadCounts({ asked, outcome: numbers('outcome'), beside }, language);
  const known = knownOfUnits({ table, asked, pick, unit, units: names.length });
  const { strata, matchedOn, leftOut } = strataOf(
    known,
    names.length,
    asked.match === null ? hasAction({ unit, first: times.first }, names.length) : null,
  );
  return {
    rows: {
      units: names.length,
      unit,
      period: times.period,
      outcome: numbers('outcome'),
      firstTreated: times.first,
      beside,
    },
    likeness: { strata, clusters: clustersOf(asked.cluster === null ? null : pick(asked.cluster), unit, names.length) },
    kind: times.kind,
    unitName: (at) => names[at] ?? '',
    lineOf: (row) => lines[row] ?? 0,
    periodName: (period) => times.names.get(period) ?? period,
    matchedOn,
    notMatchedOn: leftOut,
    leftOut: table.rows.length - kept.length,
  };
}

type Cells = (name: string) => readonly string[];

/** Cells of a column by its heading, capital letters or not. Throws UnusableFile where one is not there. */
function cellsOf(table: OwnTable, language: Language): Cells {
  const headings = table.names.map((name) => name.toLowerCase());
  const missing = NEEDED.filter((name) => !headings.includes(name));
  const told = table.names.join(', ');
  if (missing.length > 0) throw new UnusableFile(EVALUATION_TEXTS[language].missingColumns(missing.join(', '), told));
  return (name) => {
    const exact = table.names.indexOf(name);
    const at = exact >= 0 ? exact : headings.indexOf(name.toLowerCase());
    if (at < 0) throw new UnusableFile(METHOD_TEXTS[language].noSuchColumn(name, told));
    return table.rows.map((row) => row[at] ?? '');
  };
}

function isUnknown(cell: string): boolean {
  return cell === '' || /^(na|nan|null)$/i.test(cell);
}

function numberOf(cell: string): number {
  return /^[-+]?(\d+([.,]\d*)?|[.,]\d+)(e[-+]?\d+)?$/i.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
}

interface Told {
  readonly lines: readonly number[];
  readonly language: Language;
}

function numbersOf(cells: readonly string[], name: string, { lines, language }: Told): Float64Array {
  const values = Float64Array.from(cells, numberOf);
  const wrong = lines.filter((_, i) => !Number.isFinite(values[i]));
  if (wrong.length > 0) throw new UnusableFile(METHOD_TEXTS[language].notNumbers(name, linesTold(wrong)));
  return values;
}

function besideColumns({ design, covariates, exposure, weight }: AskedDesign): readonly string[] {
  if (design.method === 'staggered') return covariates;
  if (design.method === 'its') return exposure === null ? [] : [exposure];
  return design.method === 'randomisation' && weight !== null ? [weight] : [];
}

interface Counted {
  readonly asked: AskedDesign;
  readonly outcome: Float64Array;
  readonly beside: readonly Float64Array[];
}

/** Exposures and weights are above zero; counts are whole and not below it. */
function refuseBadCounts({ asked: { design, exposure, weight }, outcome, beside }: Counted, language: Language): void {
  const texts = EVALUATION_TEXTS[language].unanswerable;
  const nothing = { count: '', needed: '', period: '', units: '', lines: '' };
  const isSize =
    (design.method === 'its' && exposure !== null) || (design.method === 'randomisation' && weight !== null);
  if (isSize && beside[0]?.some((value) => !(value > 0))) throw new UnusableFile(texts['unknown-exposure'](nothing));
  const isCount = design.method === 'its' && exposure !== null;
  if (isCount && outcome.some((value) => value < 0 || !Number.isInteger(value))) {
    throw new UnusableFile(texts['no-counts'](nothing));
  }
}

interface TimeCells {
  readonly period: readonly string[];
  readonly first: readonly string[];
  readonly lines: readonly number[];
}

/** Periods and beginnings, read in one form. */
function timesOf({ period, first, lines }: TimeCells, language: Language) {
  const begun = first.flatMap((cell, i) => (NEVER.includes(cell.toLowerCase()) ? [] : [{ cell, i }]));
  const cells = [...period, ...begun.map(({ cell }) => cell)];
  const { kind, values } = readPeriods(cells) ?? { kind: 'number' as const, values: cells.map(() => Number.NaN) };
  refuseOtherForms({ column: 'period', lines: lines.filter((_, i) => Number.isNaN(values[i])) }, language);
  const wrong = begun.filter((_, k) => Number.isNaN(values[period.length + k]));
  refuseOtherForms({ column: 'first_treated', lines: wrong.map(({ i }) => lines[i] ?? 0) }, language);
  const firsts = new Float64Array(period.length).fill(Number.POSITIVE_INFINITY);
  for (const [k, { i }] of begun.entries()) firsts[i] = values[period.length + k] ?? Number.POSITIVE_INFINITY;
  const named = kind === 'number' ? [] : cells;
  const names = new Map(named.map((cell, i) => [values[i] ?? 0, cell]));
  return { kind, period: Float64Array.from(period, (_, i) => values[i] ?? 0), first: firsts, names };
}

function refuseOtherForms(
  { column, lines }: { readonly column: string; readonly lines: readonly number[] },
  language: Language,
): void {
  if (lines.length > 0) throw new UnusableFile(EVALUATION_TEXTS[language].badPeriods(column, linesTold(lines)));
}

interface Units {
  readonly table: OwnTable;
  readonly asked: AskedDesign;
  readonly pick: Cells;
  readonly unit: Int32Array;
  readonly units: number;
}

/** What units are matched on: the columns named, else every further one that is the same in all rows of a unit. */
function knownOfUnits({ table, asked, pick, unit, units }: Units): KnownOfUnits[] {
  if (asked.design.method !== 'matched-survival') return [];
  const further = table.names.filter(
    (name) => !(NEEDED as readonly string[]).includes(name.toLowerCase()) && name !== asked.cluster,
  );
  return (asked.match ?? further).flatMap((name) => {
    const cells = pick(name);
    const seen = Array.from({ length: units }, () => new Set<string>());
    for (const [row, cell] of cells.entries()) seen[unit[row] ?? 0]?.add(cell);
    if (asked.match === null && seen.some(({ size }) => size > 1)) return [];
    // Where a column that was asked for differs within a unit, all it says of the unit counts.
    const values = seen.map((all) => [...all].sort().join(' / '));
    const numbers = Float64Array.from(values, numberOf);
    return [{ name, values, numbers: numbers.some(Number.isNaN) ? null : numbers }];
  });
}

/** By unit: whether it ever gets the action. */
function hasAction(
  { unit, first }: { readonly unit: Int32Array; readonly first: Float64Array },
  units: number,
): boolean[] {
  const has = Array.from({ length: units }, () => false);
  for (const [row, own] of unit.entries()) has[own] ||= (first[row] ?? 0) < Number.POSITIVE_INFINITY;
  return has;
}

/** Clusters numbered from 0; every unit its own where no column says. */
function clustersOf(cells: readonly string[] | null, unit: Int32Array, units: number): Int32Array {
  const clusters = Int32Array.from({ length: units }, (_, i) => i);
  if (cells === null) return clusters;
  const names = new Map<string, number>();
  for (const [row, cell] of cells.entries()) {
    const number = names.get(cell) ?? names.size;
    names.set(cell, number);
    clusters[unit[row] ?? 0] = number;
  }
  return clusters;
}
