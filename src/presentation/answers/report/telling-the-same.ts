import type { ReportFigure, ReportParagraph } from '../../api/contract/index.ts';
import { type Language, PLAN_TEXTS } from '../../language/index.ts';
import { paragraphText } from '../../reports/checked/index.ts';

/** Sentences whose words are what they tell: which units lack, what an action lacks, whether more or fewer leave. */
const JUDGING = /^(?:plan\.lacks\.|summary\.lead$|notices\.)/;
const OF_ACTION = /^plan\.action\./;

/** Whether two paragraphs of one id tell the same, whatever their words; what somebody wrote is the same to the letter. */
export function paragraphsTellTheSame(was: ReportParagraph, now: ReportParagraph, language: Language): boolean {
  const numbers = bound(now);
  if (!same(bound(was), numbers) || was.editedBy?.on !== now.editedBy?.on) return false;
  if (isException(now)) return true;
  if (now.editedBy !== null) return same(was.pieces, now.pieces);
  if (OF_ACTION.test(now.id)) return isSameAction(paragraphText(was), paragraphText(now), language);
  return numbers.length > 0 || !JUDGING.test(now.id);
}

/** Which question was asked by which definition, and every cell with its notes and breaks, without what anything is called. */
export function figuresTellTheSame(was: ReportFigure, now: ReportFigure): boolean {
  return same(told(was), told(now));
}

/** What somebody let pass is worded around what they said. */
export function isException({ id }: ReportParagraph): boolean {
  return id.startsWith('notices.exception.');
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What a paragraph tells of and from where, without its words. */
function bound({ pieces }: ReportParagraph) {
  return pieces.filter((piece) => typeof piece !== 'string');
}

/**
 * The same title and conclusion, and no other status: the day it is since is bound, and the sentence of a status may be without
 * its name.
 */
function isSameAction(was: string, now: string, language: Language): boolean {
  const { verdicts, statuses } = PLAN_TEXTS[language];
  const named = (labels: Readonly<Record<string, string>>, text: string) =>
    Object.values(labels).filter((label) => text.includes(label));
  const [before, after] = [named(statuses, was), named(statuses, now)];
  const isSameStatus = before.length === 0 || after.length === 0 || same(before, after);
  return isSameStatus && same(titleIn(was), titleIn(now)) && same(named(verdicts, was), named(verdicts, now));
}

/** From the first quotation mark to the last. */
function titleIn(text: string): string | null {
  const begin = text.search(/[«“]/);
  const end = Math.max(text.lastIndexOf('»'), text.lastIndexOf('”'));
  return begin < 0 || end < begin ? null : text.slice(begin + 1, end);
}

function told({ question, by, answer }: ReportFigure) {
  const { metric, audience, settings, dataset, asKnownOn, breaks } = answer;
  const cells = answer.rows.map(({ dims, period, numerator, denominator, value, interval, state, sum, quoted }) => [
    Object.entries(dims).map(([column, { code }]) => [column, code]),
    ...[period, numerator, denominator, value, interval, state, sum, quoted?.publisher, quoted?.definition.code],
  ]);
  const noted = [answer.population, answer.exclusions, answer.notes].map((all) =>
    all.map(({ code, values }) => [code, values]),
  );
  const cut = breaks.map(({ id, day, kind, metrics, rows: of }) => [id, day, kind, metrics, of]);
  return [
    question,
    by,
    metric.id,
    metric.version,
    metric.unit,
    audience,
    settings,
    dataset,
    answer.period,
    asKnownOn,
    noted,
    cut,
    cells,
  ];
}
