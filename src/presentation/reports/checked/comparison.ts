import type { ComposedReport, FigureAnswer, FigureRow, ReportFigure, ReportFinding } from '../../api/contract/index.ts';
import { CHECKLIST_TEXTS, DEFINITION_WORDS, formatPeriod, type Language } from '../../language/index.ts';
import { hasWord, inParagraph } from './finding.ts';
import { boundNumbers, figureOf, paragraphText, placedParagraphs } from './paragraphs.ts';
import type { ReportCheck } from './stated.ts';

/** Days that two periods of one length may differ by: leap years, months. */
const NEARLY_ALIKE = 4;

/** A difference is of like and like: one metric, one set of rules, one population, periods of one length. */
export const comparison: ReportCheck = ({ report }, { language }) =>
  placedParagraphs(report).flatMap((placed) =>
    boundNumbers(placed.paragraph).flatMap(({ of }): readonly ReportFinding[] => {
      if (of.from !== 'difference') return [];
      const [one, other] = [sideOf(report, of.of), sideOf(report, of.minus)];
      if (one === null || other === null) return [];
      const unlike = unlikeness(one, other, { language, text: paragraphText(placed.paragraph), report });
      return unlike === null ? [] : [inParagraph('comparison', placed, unlike)];
    }),
  );

interface Side {
  readonly figure: ReportFigure;
  readonly row: FigureRow;
}

function sideOf(report: ComposedReport, at: { readonly figure: string; readonly row: number }): Side | null {
  const figure = figureOf(report, at.figure);
  const row = figure?.answer.rows[at.row];
  return figure === null || row === undefined ? null : { figure, row };
}

interface About {
  readonly language: Language;
  readonly text: string;
  readonly report: ComposedReport;
}

interface Unlike {
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

function unlikeness(one: Side, other: Side, { language, text, report }: About): Unlike | null {
  const texts = CHECKLIST_TEXTS[language].comparison;
  const [a, b] = [one.figure.answer, other.figure.answer];
  if (`${a.metric.id} ${a.metric.version}` !== `${b.metric.id} ${b.metric.version}`) {
    return { text: texts.metric, values: { first: a.metric.alias, second: b.metric.alias } };
  }
  if (rulesOf(a) !== rulesOf(b)) return { text: texts.rules, values: {} };
  const publishers = new Set([one.row.quoted?.publisher, other.row.quoted?.publisher]);
  if (publishers.size > 1 && !hasWord(text, DEFINITION_WORDS[report.language])) {
    const publisher = one.row.quoted?.publisher ?? other.row.quoted?.publisher ?? '';
    return { text: texts.publisher, values: { publisher } };
  }
  if (Math.abs(lengthOf(one.row) - lengthOf(other.row)) > NEARLY_ALIKE) {
    const [first, second] = [formatPeriod(one.row.period, language), formatPeriod(other.row.period, language)];
    return { text: texts.grain, values: { first, second } };
  }
  return isUnlikeGroups(one, other, text)
    ? { text: texts.population, values: { first: groupsOf(one), second: groupsOf(other) } }
    : null;
}

/** The settings a figure is counted by; its horizon moves with the day and is none of them. */
export function rulesOf({ settings }: Pick<FigureAnswer, 'settings'>): string {
  const rest = Object.entries(settings).filter(([key]) => key !== 'horizon');
  return JSON.stringify(rest.toSorted(([x], [y]) => (x < y ? -1 : 1)));
}

/** Days from the first to the last; a day alone has none. */
function lengthOf({ period }: FigureRow): number {
  const [from = '', to] = period.split('/');
  return to === undefined ? 0 : (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Two groups in one period are a comparison of groups; two groups in two periods are none, unless both are named. */
function isUnlikeGroups(one: Side, other: Side, text: string): boolean {
  const isSamePeriod = one.row.period === other.row.period;
  const [first, second] = [groupsOf(one), groupsOf(other)];
  if (first === second || isSamePeriod) return false;
  return !hasWord(text, [first.toLowerCase()]) || !hasWord(text, [second.toLowerCase()]);
}

function groupsOf({ row }: Side): string {
  return Object.values(row.dims)
    .map(({ label }) => label)
    .join(' · ');
}
