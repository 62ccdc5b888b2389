import type { FigureBreak, FigureRow, LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import {
  capitalised,
  fill,
  groupNoun,
  LABELS,
  type Language,
  lineUnit,
  type ScreenTexts,
  shortPeriod,
} from '../../../../src/presentation/language/index.ts';
import type { Asked } from './asked.ts';
import { type CellPart, type MetricUnit, rowsByCode } from './cells.ts';
import { COMPARED, LINE_COLUMN, linesOf, rowsOfLine } from './in-lines/lines.ts';
import { brokenBetween } from './over-time/breaks.ts';
import { type Figures, periodOf } from './use-figures.ts';

/** A column of the breakdown table: where its cells come from and which number of them it shows. */
export interface Column {
  readonly key: string;
  readonly head: string;
  readonly rows: ReadonlyMap<string, FigureRow>;
  readonly part: CellPart;
  readonly unit: MetricUnit;
  /** Folded away on a phone. */
  readonly later: boolean;
  /** Codes whose cell is not told because a break lies between it and the rest of the row. */
  readonly broken?: ReadonlyMap<string, FigureBreak>;
}

interface ColumnContext {
  readonly asked: Asked;
  readonly metric: LiveMetric;
  readonly figures: Figures;
  readonly language: Language;
  readonly text: ScreenTexts['figures'];
}

const BALANCE = ['start', 'hires', 'returns', 'transfers-in', 'transfers-out', 'exits', 'end'] as const;
const KEPT_ON_PHONE: readonly string[] = ['start', 'exits', 'end'];
/** Told only where somebody has fallen out of the reporting. */
const DROPPED_OUT = 'memo-dropped-out' as const;

function balanceColumns({ figures, text }: ColumnContext): readonly Column[] {
  const anybodyOut = rowsByCode(figures.main.answer, figures.question.by, DROPPED_OUT).size > 0;
  return [...BALANCE, ...(anybodyOut ? [DROPPED_OUT] : [])].map((component) => ({
    key: component,
    head: text.componentHeads[component],
    rows: rowsByCode(figures.main.answer, figures.question.by, component),
    part: 'value',
    unit: 'persons',
    later: !KEPT_ON_PHONE.includes(component),
  }));
}

function beforeColumn({ figures, metric, text }: ColumnContext): readonly Column[] {
  const rows = rowsByCode(figures.before.answer, figures.question.by);
  const now = rowsByCode(figures.main.answer, figures.question.by);
  if (![...rows.values()].some((row) => row.state !== 'not-delivered')) return [];
  const head = metric.unit === 'share' ? text.yearBefore : text.yearBeforeCount;
  const breaks = figures.main.answer?.breaks ?? [];
  const broken = new Map(
    [...rows].flatMap(([code, row]) => {
      const between = brokenBetween(breaks, row, now.get(code), metric.time);
      return between === null ? [] : [[code, between] as const];
    }),
  );
  return [{ key: 'before', head, rows, part: 'value', unit: metric.unit, later: metric.unit === 'share', broken }];
}

function turnoverColumns(context: ColumnContext): readonly Column[] {
  const { asked, metric, figures, language, text } = context;
  const rows = rowsByCode(figures.main.answer, figures.question.by);
  const from = periodOf(figures.main.answer).split('/')[0] ?? '';
  const group = capitalised(groupNoun(asked.group, language));
  const ofSchool = metric.alias === 'school-turnover';
  const share = { part: 'value', unit: 'share' } as const;
  const school = rowsByCode(figures.school.answer, figures.question.by);
  const schoolColumn: Column = { key: 'school', head: text.leftSchoolShare, rows: school, later: true, ...share };
  return [
    {
      key: 'denominator',
      head: fill(text.employedOn, { group, day: shortPeriod(from, language) }),
      rows,
      part: 'denominator',
      unit: 'persons',
      later: false,
    },
    {
      key: 'numerator',
      head: ofSchool ? text.leftSchool : text.left,
      rows,
      part: 'numerator',
      unit: 'persons',
      later: false,
    },
    { key: 'share', head: ofSchool ? text.leftSchoolShare : text.leftShare, rows, later: false, ...share },
    ...(school.size > 0 ? [schoolColumn] : []),
    ...beforeColumn(context),
  ];
}

/** Told of those who began. */
const OF_ENTRANTS: readonly string[] = ['years', 'months'];

/** Told of those who answered. */
const OF_ANSWERS: readonly string[] = ['main-reason', 'factor'];

/** How many the first line is of. */
function baseHead({ asked, figures, language, text }: ColumnContext, column: string, line: string): string {
  if (column === 'continuity') return text.schoolsLed;
  if (column === 'posts') return text.authorisedPosts;
  if (OF_ANSWERS.includes(column)) return text.answers;
  if (column === 'channel') return text.hired;
  if (column === 'age') return fill(text.lineCount, { line });
  if (OF_ENTRANTS.includes(column)) return text.staying.entrants;
  const from = periodOf(figures.main.answer).split('/')[0] ?? '';
  const group = capitalised(groupNoun(asked.group, language));
  return fill(text.employedOn, { group, day: shortPeriod(from, language) });
}

/** Columns of lines that are told in the metric's own unit; all others are shares. */
const OF_THE_METRIC: readonly string[] = ['continuity', 'stage', 'factor'];

/** Lines that are each of hours of their own: there is no one number they are all out of. */
const OF_OWN_HOURS: readonly string[] = ['stage', 'level', 'cover'];

/** One column per outcome, or per number of years, after how many there are of; several ages together before each. */
function lineColumns(context: ColumnContext, column: string): readonly Column[] {
  const { figures, metric } = context;
  const { answer } = figures.main;
  const told = linesOf(answer, column);
  const together = told.filter(({ code }) => code === COMPARED['staying-after-60']);
  const lines = [...together, ...told.filter((line) => !together.includes(line))];
  const first = lines[0];
  if (first === undefined) return [];
  const rowsOf = (code: string) => rowsOfLine(answer, figures.question.by, column, code);
  const head = baseHead(context, column, first.label);
  // How many posts there should be stands also where who is in them does not.
  const baseLine = column === 'posts' ? 'vacant' : first.code;
  const base = { key: 'denominator', head, rows: rowsOf(baseLine), part: 'denominator', unit: 'persons' } as const;
  return [
    ...(OF_OWN_HOURS.includes(column) ? [] : [{ ...base, later: false }]),
    ...lines.map(({ code, label }, i) => ({
      key: code,
      head: label,
      rows: rowsOf(code),
      part: 'value' as const,
      unit: OF_THE_METRIC.includes(column) ? lineUnit(metric.unit, code) : ('share' as const),
      later: i > 0 && i < lines.length - 1,
    })),
  ];
}

/** Of how many, how many are expected to, and what share that is. */
function expectedColumns(context: ColumnContext): readonly Column[] {
  const { metric, figures, text } = context;
  const rows = rowsByCode(figures.main.answer, figures.question.by);
  const cell = { rows, later: false } as const;
  return [
    { key: 'denominator', head: baseHead(context, '', ''), part: 'denominator', unit: 'persons', ...cell },
    { key: 'numerator', head: text.expected, part: 'numerator', unit: metric.unit, ...cell },
    { key: 'share', head: text.expectedShare, part: 'value', unit: 'share', ...cell },
    ...beforeColumn(context),
  ];
}

function valueHead({ metric, language, text }: ColumnContext): string {
  if (metric.unit === 'persons') return text.count;
  return metric.unit === 'fte' ? text.contractedFte : capitalised(LABELS[language].units[metric.unit]);
}

/** The columns that suit the metric. */
export function columnsOf(context: ColumnContext): readonly Column[] {
  const { metric, figures } = context;
  if (metric.kernel === 'balance') return balanceColumns(context);
  if (metric.kernel === 'between-two-days') return turnoverColumns(context);
  if (metric.kernel === 'retirement-exposure') return expectedColumns(context);
  const line = LINE_COLUMN[metric.kernel];
  if (line !== undefined) return lineColumns(context, line);
  return [
    {
      key: 'value',
      head: valueHead(context),
      rows: rowsByCode(figures.main.answer, figures.question.by),
      part: 'value',
      unit: metric.unit,
      later: false,
    },
    ...beforeColumn(context),
  ];
}
