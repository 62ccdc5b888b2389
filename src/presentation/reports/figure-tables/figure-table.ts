import type { ComposedReport, FigureRow, ReportCell, ReportFigure } from '../../api/contract/index.ts';
import {
  columnLabel,
  fill,
  formatDayText,
  formatNumber,
  formatPeriod,
  formatValue,
  isRatioUnit,
  type Language,
  REPORT_FORM_TEXTS,
  SURFACE_TEXTS,
  shortPeriod,
} from '../../language/index.ts';
import { SIGNS } from '../signs.ts';
import { hasOneNote, laysLong } from './layout.ts';

/** A figure as a table of texts: what every form of a report prints, and each cell with where it is told from. */
export interface FigureTable {
  readonly head: readonly string[];
  /** Whether its columns, but the first, are periods, the newest last. */
  readonly periodsAcross: boolean;
  readonly rows: readonly FigureTableRow[];
  /** What stands under it: signs that are used, breaks, metric and dataset. */
  readonly notes: readonly string[];
  /** What its signs mean; empty where it has none. */
  readonly signs: string;
  /** Why cells are withheld, where the notes do not say it. */
  readonly reasons: readonly string[];
}

export interface FigureTableRow {
  readonly label: string;
  readonly cells: readonly FigureTableCell[];
}

export interface FigureTableCell {
  readonly text: string;
  /** Null of a place that no row of the figure is in. */
  readonly at: ReportCell | null;
}

/** The report that a table is of: its language, and the template that says how long tables are laid. */
type Laid = Pick<ComposedReport, 'language' | 'template'>;

/** So many groups stand beside one another on a page; more are one line each. */
const MOST_BESIDE = 5;
/** More periods than these do not fit beside one another: then somewhat more groups do, where the template lays them so. */
const MOST_PERIODS = 8;
const MOST_BESIDE_LONG = 8;
/** Without a decimal or with one: counts are whole, full-time equivalents are not. */
const FTE_DECIMALS = 1;

/**
 * One period: a line for each group with numerator, denominator and value. Several: a line for each period and a column
 * for each group, or the other way where the groups are many.
 */
export function figureTable(figure: ReportFigure, { language, template }: Laid): FigureTable {
  const { rows } = figure.answer;
  const periods = [...new Set(rows.map(({ period }) => period))];
  const groups = [...new Set(rows.map(groupKey))];
  const notes = hasOneNote(template) ? oneNote(figure, language) : notesOf(figure, language);
  if (periods.length <= 1) {
    const columns = Object.keys(rows[0]?.dims ?? {});
    const isCrossed = columns.length === 2 && rows.every(({ quoted }) => quoted === undefined);
    return { ...(isCrossed ? crossed(figure, columns, language) : onePeriod(figure, language)), ...notes };
  }
  const most = laysLong(template) && periods.length > MOST_PERIODS ? MOST_BESIDE_LONG : MOST_BESIDE;
  if (groups.length <= most) return { ...byPeriod(figure, { periods, groups, language }), ...notes };
  return { ...byGroup(figure, { periods, groups, language }), ...notes };
}

type Notes = Pick<FigureTable, 'notes' | 'signs' | 'reasons'>;
type Body = Omit<FigureTable, keyof Notes>;

interface Axes {
  readonly periods: readonly string[];
  readonly groups: readonly string[];
  readonly language: Language;
}

function onePeriod({ id, answer, by }: ReportFigure, language: Language): Body {
  const labels = SURFACE_TEXTS[language].provenance;
  const isRatio = isRatioUnit(answer.metric.unit);
  const first = by === null ? REPORT_FORM_TEXTS[language].row : columnLabel(by, language);
  const fields = isRatio ? (['numerator', 'denominator', 'value'] as const) : (['value'] as const);
  return {
    periodsAcross: false,
    head: [first, ...fields.map((field) => (isRatio ? labels[field] : labels.value))],
    rows: answer.rows.map((row, i) => ({
      label: groupLabel(row, language),
      cells: fields.map((field) => ({
        text: cellText(row, { field, unit: answer.metric.unit, language }),
        at: { figure: id, row: i, field },
      })),
    })),
  };
}

/** One period of two things at once: a line for each code of the first, a column for each of the second. */
function crossed(figure: ReportFigure, [down = '', across = '']: readonly string[], language: Language): Body {
  const { id, answer } = figure;
  const lines = codesIn(answer.rows, down);
  const columns = codesIn(answer.rows, across);
  const cell = (line: string, column: string): FigureTableCell => {
    const row = answer.rows.findIndex(({ dims }) => dims[down]?.code === line && dims[across]?.code === column);
    const found = answer.rows[row];
    if (found === undefined) return { text: SIGNS['not-applicable'], at: null };
    const text = cellText(found, { field: 'value', unit: answer.metric.unit, language });
    return { text, at: { figure: id, row, field: 'value' } };
  };
  return {
    periodsAcross: false,
    head: [columnLabel(down, language), ...columns.values()],
    rows: [...lines].map(([line, label]) => ({
      label,
      cells: [...columns.keys()].map((column) => cell(line, column)),
    })),
  };
}

/** The codes of a column with what they are called, in the order of the rows. */
function codesIn(rows: readonly FigureRow[], column: string): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ dims }) => {
      const found = dims[column];
      return found === undefined ? [] : [[found.code, found.label === '' ? found.code : found.label] as const];
    }),
  );
}

function byPeriod(figure: ReportFigure, { periods, groups, language }: Axes): Body {
  const isOne = Object.keys(figure.answer.rows[0]?.dims ?? {}).length === 0 && groups.length === 1;
  const labelOf = (key: string) =>
    isOne ? SURFACE_TEXTS[language].provenance.value : labelOfKey(figure, key, language);
  return {
    periodsAcross: false,
    head: [REPORT_FORM_TEXTS[language].period, ...groups.map(labelOf)],
    rows: periods.map((period) => ({
      label: shortPeriod(period, language),
      cells: groups.map((group) => valueCell(figure, { period, group, language })),
    })),
  };
}

function byGroup(figure: ReportFigure, { periods, groups, language }: Axes): Body {
  const first = figure.by === null ? REPORT_FORM_TEXTS[language].row : columnLabel(figure.by, language);
  return {
    periodsAcross: true,
    head: [first, ...periods.map((period) => shortPeriod(period, language))],
    rows: groups.map((group) => ({
      label: labelOfKey(figure, group, language),
      cells: periods.map((period) => valueCell(figure, { period, group, language })),
    })),
  };
}

interface Place {
  readonly period: string;
  readonly group: string;
  readonly language: Language;
}

function valueCell({ id, answer }: ReportFigure, { period, group, language }: Place): FigureTableCell {
  const row = answer.rows.findIndex((one) => one.period === period && groupKey(one) === group);
  const found = answer.rows[row];
  if (found === undefined) return { text: SIGNS['not-applicable'], at: null };
  const text = cellText(found, { field: 'value', unit: answer.metric.unit, language });
  return { text, at: { figure: id, row, field: 'value' } };
}

interface Printed {
  readonly field: 'numerator' | 'denominator' | 'value';
  readonly unit: ReportFigure['answer']['metric']['unit'];
  readonly language: Language;
}

/** A cell as it is printed: its number, with a star where it is provisional, or the sign of why there is none. */
function cellText(row: FigureRow, { field, unit, language }: Printed): string {
  const number = row[field];
  if (number === null) return row.state === 'shown' || row.state === 'provisional' ? '–' : SIGNS[row.state];
  const star = row.state === 'provisional' ? SIGNS.provisional : '';
  const decimals = Number.isInteger(number) ? 0 : FTE_DECIMALS;
  const text = field === 'value' ? formatValue(number, unit, language) : formatNumber(number, language, decimals);
  return `${text}${star}`;
}

function groupKey({ dims, quoted }: FigureRow): string {
  return JSON.stringify([Object.values(dims).map(({ code }) => code), quoted?.publisher ?? null]);
}

function labelOfKey({ answer }: ReportFigure, key: string, language: Language): string {
  const row = answer.rows.find((one) => groupKey(one) === key);
  return row === undefined ? key : groupLabel(row, language);
}

/** A row without columns is of its period. */
function groupLabel({ dims, period, quoted }: FigureRow, language: Language): string {
  const labels = Object.values(dims).map(({ label, code }) => (label === '' ? code : label));
  const named = labels.length === 0 ? formatPeriod(period, language) : labels.join(' · ');
  return quoted === undefined ? named : `${named} (${quoted.publisher})`;
}

function reasonsIn({ answer }: ReportFigure): readonly string[] {
  return [...new Set(answer.rows.flatMap(({ reason }) => (reason === null ? [] : [reason])))];
}

function notesOf(figure: ReportFigure, language: Language): Notes {
  const isSigned = figure.answer.rows.some(({ state }) => state !== 'shown');
  const signs = isSigned ? REPORT_FORM_TEXTS[language].signs : '';
  const notes = [...breakNotes(figure, language), ...(isSigned ? [signs] : []), sourceNote(figure, language)];
  return { notes, signs, reasons: reasonsIn(figure) };
}

/** A line for each break, then one: the signs that are in the table, and where it is from. */
function oneNote(figure: ReportFigure, language: Language): Notes {
  const { signNotes } = REPORT_FORM_TEXTS[language];
  const states = new Set(figure.answer.rows.map(({ state }) => state));
  const used = (Object.keys(signNotes) as readonly (keyof typeof signNotes)[]).filter((state) => states.has(state));
  const signs = used.map((state) => signNotes[state]).join(' · ');
  const note = `${signs === '' ? '' : `${signs}. `}${sourceNote(figure, language)}`;
  return { notes: [...breakNotes(figure, language), note], signs, reasons: [] };
}

function breakNotes({ answer }: ReportFigure, language: Language): readonly string[] {
  return answer.breaks.map(({ day, title, reason }) =>
    fill(REPORT_FORM_TEXTS[language].breakNote, { day: formatDayText(day, language), title, reason }),
  );
}

function sourceNote({ answer }: ReportFigure, language: Language): string {
  const { alias, id, version } = answer.metric;
  const values = { metric: `${id} ${alias} ${version}`, dataset: shortHash(answer.dataset) };
  return fill(REPORT_FORM_TEXTS[language].sourceNote, values);
}

/** The start of a hash is enough to find it. */
function shortHash(dataset: string): string {
  return dataset.replace(/^sha256:/, '').slice(0, 12);
}
