import type {
  BoundNumber,
  ComposedReport,
  FigureRow,
  NumberForm,
  NumberSource,
  ReportFigure,
} from '../../api/contract/index.ts';
import {
  boundNumbers,
  cellsOf,
  expectedOf,
  figureOf,
  type PlacedParagraph,
  placedParagraphs,
} from '../checked/index.ts';

/** What a typed number may be. */
export interface Candidate {
  readonly of: NumberSource;
  readonly as: NumberForm;
  /** In the unit it is printed in. */
  readonly expected: number;
}

const FIELDS = ['value', 'numerator', 'denominator', 'low', 'high'] as const;

/**
 * What a number in a sentence may be, the likeliest first: what the paragraph told as the rules wrote it, then cells of the
 * section's figures. Only of groups and periods that the paragraph told of or the sentence names: a table has so many cells
 * that a wrong number would be one of them by chance.
 */
export function candidatesFor(report: ComposedReport, placed: PlacedParagraph, sentence: string): readonly Candidate[] {
  const told = boundNumbers(placed.paragraph);
  const rows = told.flatMap((number) => cellsOf(number).flatMap((cell) => rowAt(report, cell) ?? []));
  const groups = new Set(rows.map(groupKey));
  const periods = new Set(rows.map(({ period }) => period));
  const near = sectionFigures(report, placed).flatMap((figure): readonly Near[] =>
    figure.answer.rows.flatMap((row, at) => {
      const isNear = groups.has(groupKey(row)) || isGroupNamed(row, sentence);
      return isNear && (periods.has(row.period) || isPeriodNamed(row.period, sentence)) ? [{ figure, row, at }] : [];
    }),
  );
  return [
    ...told.flatMap((number) => candidate(report, number.of, number.as)),
    ...cells(report, near),
    ...differences(report, near),
  ];
}

interface Near {
  readonly figure: ReportFigure;
  readonly row: FigureRow;
  readonly at: number;
}

function candidate(report: ComposedReport, of: NumberSource, as: NumberForm): readonly Candidate[] {
  const number: BoundNumber = { kind: 'number', shown: '', as, of };
  const expected = expectedOf(report, number);
  return expected === null ? [] : [{ of, as, expected }];
}

function rowAt(report: ComposedReport, { figure, row }: { readonly figure: string; readonly row: number }) {
  return figureOf(report, figure)?.answer.rows[row] ?? null;
}

/** Figures that the section shows or tells from; elsewhere those that the paragraph tells from. */
function sectionFigures(report: ComposedReport, { section, paragraph }: PlacedParagraph): readonly ReportFigure[] {
  const shown = report.sections
    .filter(({ id }) => id === section)
    .flatMap(({ blocks }) => blocks.flatMap((block) => ('figure' in block ? [block.figure] : [])));
  const beside = placedParagraphs(report).filter((one) => section !== null && one.section === section);
  const told = [paragraph, ...beside.map((one) => one.paragraph)].flatMap((one) =>
    boundNumbers(one).flatMap((number) => cellsOf(number).map(({ figure }) => figure)),
  );
  return [...new Set([...shown, ...told])].flatMap((id) => figureOf(report, id) ?? []);
}

function groupKey({ dims }: FigureRow): string {
  const codes = Object.entries(dims).flatMap(([column, { code }]) => (code === 'Total' ? [] : [`${column}=${code}`]));
  return codes.toSorted().join('\u0000');
}

const SHORT_LABEL = 4;

/** «Lærere» is named by «lærerne» too; a short word must stand as it is. Everybody is named by no word. */
function isGroupNamed({ dims }: FigureRow, sentence: string): boolean {
  const low = ` ${sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const labels = Object.values(dims).flatMap(({ code, label }) => (code === 'Total' ? [] : [label.toLowerCase()]));
  return (
    labels.length > 0 &&
    labels.every((label) => low.includes(label.length > SHORT_LABEL ? ` ${label.slice(0, -1)}` : ` ${label} `))
  );
}

/** A school year as «2023–24», a calendar year or a day by its year. */
function isPeriodNamed(period: string, sentence: string): boolean {
  const [from = '', to = ''] = period.split('/');
  const year = from.slice(0, 4);
  const isWithinYear = to === '' || from.endsWith('-01-01');
  const named = isWithinYear
    ? new RegExp(`(?<![\\d–])${year}(?![\\d–\u2060])`)
    : new RegExp(`${year}\u2060?–\u2060?${to.slice(2, 4)}`);
  return named.test(sentence);
}

function formOf({ answer }: ReportFigure, field: (typeof FIELDS)[number]): NumberForm {
  if (field === 'numerator' || field === 'denominator') return 'count';
  const { unit } = answer.metric;
  return unit === 'share' || unit === 'percent-of-position' ? 'per-cent' : 'number';
}

function cells(report: ComposedReport, near: readonly Near[]): readonly Candidate[] {
  return near.flatMap(({ figure, at }) =>
    FIELDS.flatMap((field) =>
      candidate(report, { from: 'cell', figure: figure.id, row: at, field }, formOf(figure, field)),
    ),
  );
}

/** The same group in two periods, the later less the earlier. */
function differences(report: ComposedReport, near: readonly Near[]): readonly Candidate[] {
  return near.flatMap((one) =>
    near.flatMap((other) => {
      const isPair = one.figure === other.figure && groupKey(one.row) === groupKey(other.row);
      if (!isPair || one.row.period <= other.row.period || formOf(one.figure, 'value') !== 'per-cent') return [];
      const cell = (at: number) => ({ figure: one.figure.id, row: at, field: 'value' }) as const;
      return candidate(report, { from: 'difference', of: cell(one.at), minus: cell(other.at) }, 'percentage-points');
    }),
  );
}
