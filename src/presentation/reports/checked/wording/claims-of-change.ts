import type {
  BoundNumber,
  ComposedReport,
  FigureRow,
  ReportFigure,
  ReportFinding,
} from '../../../api/contract/index.ts';
import { CHECKLIST_TEXTS, formatPeriod, formatValue, type Language } from '../../../language/index.ts';
import { inParagraph, rowText } from '../finding.ts';
import {
  boundNumbers,
  cellsOf,
  figureOf,
  type PlacedParagraph,
  paragraphText,
  placedParagraphs,
} from '../paragraphs.ts';
import type { ReportCheck } from '../stated.ts';
import { type Claim, claimIn } from './claim-in.ts';
import { sentencesOf } from './sentences.ts';

/**
 * A sentence in somebody's own words that claims a change the figures it is told from do not show: «Flere slutter» where fewer
 * do. Held against two periods it tells of, a year it names, or else the period before. Sentences of the rules need no such
 * check: they are written again and compared.
 */
export const claimsOfChange: ReportCheck = ({ report }, { language, written = null }) =>
  placedParagraphs(report).flatMap((placed) => {
    if (placed.paragraph.editedBy === null) return [];
    const before = placedParagraphs(written ?? report).find(({ paragraph }) => paragraph.id === placed.paragraph.id);
    return inSentences(placed).flatMap((said) => {
      const claim = claimIn(said.text, report.language);
      if (claim === null || comparesGroups(report, said.numbers)) return [];
      // Of a sentence without numbers it is known only what the paragraph told of.
      const told = [
        said.numbers,
        boundNumbers(placed.paragraph),
        before === undefined ? [] : boundNumbers(before.paragraph),
      ];
      const numbers = told.find((some) => some.some((number) => cellsOf(number).length > 0)) ?? [];
      const wrong = against(claim, changesOf(report, numbers, said.years));
      return wrong === null ? [] : [finding({ placed, wrong, shown: claim.word }, language)];
    });
  });

interface Sentence {
  readonly text: string;
  readonly numbers: readonly BoundNumber[];
  /** Years that it names, as they begin a period. */
  readonly years: readonly string[];
}

/** The sentences of a paragraph, each with the numbers and years in it. */
function inSentences({ paragraph }: PlacedParagraph): readonly Sentence[] {
  const whole = paragraphText(paragraph);
  const places: { readonly at: number; readonly piece: Exclude<(typeof paragraph.pieces)[number], string> }[] = [];
  let length = 0;
  for (const piece of paragraph.pieces) {
    if (typeof piece !== 'string') places.push({ at: length, piece });
    length += typeof piece === 'string' ? piece.length : piece.shown.length;
  }
  let from = 0;
  return sentencesOf(whole).map((text) => {
    const start = whole.indexOf(text, from);
    from = start + text.length;
    const here = places.flatMap(({ at, piece }) => (at >= start && at < from ? [piece] : []));
    return {
      text,
      numbers: here.flatMap((piece) => (piece.kind === 'number' ? [piece] : [])),
      years: here.flatMap((piece) => (piece.kind === 'day' ? [piece.day.slice(0, 4)] : [])),
    };
  });
}

/** Whether a sentence tells two groups of one metric at one time: what is more is then one of them, and no change. */
function comparesGroups(report: ComposedReport, numbers: readonly BoundNumber[]): boolean {
  const cells = numbers.flatMap(cellsOf);
  const groups = new Set(cells.map(({ figure, row }) => groupAt(report, figure, row)));
  const periods = new Set(cells.map(({ figure, row }) => figureOf(report, figure)?.answer.rows[row]?.period));
  const metrics = new Set(cells.map(({ figure }) => figureOf(report, figure)?.answer.metric.id));
  return groups.size > 1 && periods.size === 1 && metrics.size === 1;
}

interface Compared {
  readonly figure: ReportFigure;
  readonly earlier: FigureRow;
  readonly later: FigureRow;
}

/** The changes that a sentence may be about: of each figure and group it tells of, from an earlier period to the latest. */
function changesOf(
  report: ComposedReport,
  numbers: readonly BoundNumber[],
  years: readonly string[],
): readonly Compared[] {
  const cells = numbers.flatMap(cellsOf);
  const keys = new Map(
    cells.map(({ figure, row }) => [`${figure}\u0000${groupAt(report, figure, row)}`, { figure, row }]),
  );
  return [...keys.values()].flatMap(({ figure: id, row }) => {
    const figure = figureOf(report, id);
    const group = groupAt(report, id, row);
    if (figure === null) return [];
    const all = figure.answer.rows.filter((one) => groupOf(one) === group && one.value !== null);
    const told = new Set(cells.flatMap((cell) => (cell.figure === id ? [figure.answer.rows[cell.row]?.period] : [])));
    const ofSentence = all.filter(({ period }) => told.has(period)).toSorted(byPeriod);
    const later = ofSentence.at(-1);
    if (later === undefined) return [];
    const before = all.filter(({ period }) => period < later.period).toSorted(byPeriod);
    const named = before.filter(({ period }) => years.includes(period.slice(0, 4)));
    const earlier = ofSentence.length > 1 ? ofSentence[0] : (named[0] ?? before.at(-1));
    return earlier === undefined ? [] : [{ figure, earlier, later }];
  });
}

function byPeriod(one: FigureRow, other: FigureRow): number {
  return one.period < other.period ? -1 : 1;
}

function groupAt(report: ComposedReport, figure: string, row: number): string {
  const found = figureOf(report, figure)?.answer.rows[row];
  return found === undefined ? '' : groupOf(found);
}

function groupOf({ dims, sum, quoted }: FigureRow): string {
  const codes = Object.entries(dims).map(([column, { code }]) => `${column}=${code}`);
  return [...codes.toSorted(), sum ?? '', quoted?.publisher ?? ''].join('\u0000');
}

/** What somebody calls doubled or halved is at the least half as much again, or two thirds: «nesten doblet» is let stand. */
const MANYFOLD = 1.5;

/** The first change that does not go the way that is claimed, where none does, as share or as count. */
function against({ direction, isManyfold }: Claim, changes: readonly Compared[]): Compared | null {
  const goes = (from: number | null, to: number | null) => {
    if (from === null || to === null) return false;
    const [less, more] = direction === 'up' ? [from, to] : [to, from];
    return isManyfold ? more > 0 && more >= less * MANYFOLD : more > less;
  };
  const isShown = changes.some(
    ({ earlier, later }) => goes(earlier.value, later.value) || goes(earlier.numerator, later.numerator),
  );
  return isShown ? null : (changes[0] ?? null);
}

interface Wrong {
  readonly placed: PlacedParagraph;
  readonly wrong: Compared;
  readonly shown: string;
}

function finding({ placed, wrong: { figure, earlier, later }, shown }: Wrong, language: Language): ReportFinding {
  const { unit } = figure.answer.metric;
  const text = CHECKLIST_TEXTS[language].numbers.claimDiffers;
  const values = {
    shown,
    row: rowText(later, language),
    when: formatPeriod(earlier.period, language),
    was: formatValue(earlier.value ?? 0, unit, language),
    is: formatValue(later.value ?? 0, unit, language),
  };
  return inParagraph('numbers', placed, { text, values });
}
