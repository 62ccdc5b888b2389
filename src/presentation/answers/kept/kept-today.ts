import { changeOf, type Figures, type Question, type QuestionTexts, readQuestion } from '../../../disclosure/index.ts';
import type { KeptFigure, OpenRecord } from '../../../record/administration/index.ts';
import { formatDay, parseDay } from '../../../terms/index.ts';
import type {
  Cause,
  FigureAnswer,
  FigureRow,
  KeptFigure as KeptFigureAnswer,
  KeptFigureEntry,
  KeptToday,
  Repeated,
  RevisedFigureRow,
} from '../../api/contract/index.ts';
import { eventText, isLanguage, KEPT_TEXTS, type Language } from '../../language/index.ts';
import { documentText } from '../document-text.ts';
import { figureAnswer } from '../figure-answer.ts';
import { revisionsAnswer } from '../revisions-answer.ts';
import { queryOf, textsKept } from './kept-texts.ts';

interface Source {
  readonly open: OpenRecord;
  readonly figures: Figures;
  readonly program: string;
}

/** A kept figure as it stands in the list. */
export function keptEntry(kept: KeptFigure): KeptFigureEntry {
  const figure = answerOf(kept);
  const { id, name, keptAt, keptBy, program, putAway } = kept;
  const total = figure.rows.find((row) => Object.values(row.dims).every(({ code }) => code === 'Total'));
  const { numerator = null, denominator = null, value = null, state } = total ?? {};
  return {
    ...{ id, name, keptAt, keptBy, program, putAway },
    query: queryOf(textsKept(kept.question)),
    metric: figure.metric,
    period: figure.period,
    total: state === undefined ? null : { numerator, denominator, value, state },
    rows: figure.rows.length,
    keptOn: formatDay(kept.keptOn),
  };
}

/** One kept figure with the answer as it was told. */
export function keptAnswer(kept: KeptFigure): KeptFigureAnswer {
  return { entry: keptEntry(kept), figure: answerOf(kept) };
}

/**
 * A kept figure made anew from what was known when it was kept, held against the kept one byte for byte, and against what
 * is known today row by row. Reads the whole record twice.
 */
export async function keptToday(source: Source, kept: KeptFigure, language: Language): Promise<KeptToday> {
  const reading = readQuestion(textsKept(kept.question));
  const entry = keptEntry(kept);
  if ('refusal' in reading) return { entry, repeated: toldRepeat('refused', language), ...NOT_ANSWERED };
  const repeated = toldRepeat(await repeat(source, kept, reading.question), language);
  return { entry, repeated, ...(await changesSince(source, kept, language)) };
}

/** Whether a kept figure comes out the same from what was known when it was kept. */
export async function repeat(
  { figures, program }: Pick<Source, 'figures' | 'program'>,
  kept: KeptFigure,
  question: Question,
): Promise<Repeated['outcome']> {
  const table = await figures.answerPublicAt(question, kept.keptAt);
  if ('refusal' in table) return 'refused';
  const answer = figureAnswer(table, languageOf(kept));
  if (documentText(answer) === kept.answer) return 'same';
  if (table.metric.version !== answerOf(kept).metric.version) return 'metric-changed';
  if (isOfDeletedSince(answer, answerOf(kept))) return 'persons-deleted';
  return kept.program === program ? 'differs' : 'program-changed';
}

/** Whether a figure says that persons it was of, or plans of theirs, have been deleted since it was kept. */
function isOfDeletedSince(now: FigureAnswer, kept: FigureAnswer): boolean {
  const said = deletionsIn(kept);
  return deletionsIn(now).some((one) => !said.includes(one));
}

function deletionsIn({ notes }: FigureAnswer): readonly string[] {
  return notes.flatMap((note) =>
    note.code === 'persons-deleted' || note.code === 'plans-deleted' ? [JSON.stringify(note)] : [],
  );
}

const COUNTING = 'counting-source';

/** Of a question that is answered no more. */
const NOT_ANSWERED = { answered: false, comparable: false, rows: [], since: [] } as const;

async function changesSince(
  { open, figures }: Source,
  kept: KeptFigure,
  language: Language,
): Promise<Omit<KeptToday, 'entry' | 'repeated'>> {
  const was = answerOf(kept);
  const reading = readQuestion(settledTexts(textsKept(kept.question), was));
  if ('refusal' in reading) return NOT_ANSWERED;
  const { question } = reading;
  const asKnownOn = question.asKnownOn ?? kept.keptOn;
  const asker = { who: 'kept-figure', role: 'council-reader', unit: null } as const;
  const found = await figures.revisions({ ...question, asKnownOn }, asker, 'public');
  const then = 'refusal' in found ? null : figureAnswer(found.before, language);
  if (!('refusal' in found) && then !== null && sameRows(then.rows, was.rows)) {
    const { comparable, rows } = revisionsAnswer(found, language);
    return { answered: true, comparable, rows, since: [] };
  }
  const now = await figures.answerPublic({ ...question, asKnownOn: null });
  if ('refusal' in now) return NOT_ANSWERED;
  const today = figureAnswer(now, language);
  const comparable = was.settings[COUNTING] === today.settings[COUNTING];
  const rows = differences(was.rows, today.rows).map((row) => (comparable ? row : { ...row, change: null }));
  return { answered: true, comparable, rows, since: await since(open, kept, language) };
}

/** The question with the days that were meant when it was asked. */
function settledTexts(texts: QuestionTexts, { period }: FigureAnswer): QuestionTexts {
  const isSaid = [texts.at, texts.from, texts.to].some((text) => text !== undefined && text !== '');
  if (isSaid) return texts;
  return { ...texts, at: period['at'], from: period['from'], to: period['to'] };
}

function keyOf({ dims, period }: FigureRow): string {
  return JSON.stringify([period, ...Object.values(dims).map(({ code }) => code)]);
}

function seen({ numerator, denominator, value, state }: FigureRow) {
  return { numerator, denominator, value, state };
}

function isOther(a: FigureRow | undefined, b: FigureRow | undefined): boolean {
  return JSON.stringify(a && seen(a)) !== JSON.stringify(b && seen(b));
}

function sameRows(a: readonly FigureRow[], b: readonly FigureRow[]): boolean {
  return a.length === b.length && differences(a, b).length === 0;
}

function differences(was: readonly FigureRow[], is: readonly FigureRow[]): readonly RevisedFigureRow[] {
  const before = new Map(was.map((row) => [keyOf(row), row]));
  const now = new Map(is.map((row) => [keyOf(row), row]));
  return [...new Set([...now.keys(), ...before.keys()])].flatMap((key): RevisedFigureRow[] => {
    const [then, today] = [before.get(key), now.get(key)];
    const row = today ?? then;
    if (row === undefined || !isOther(then, today)) return [];
    const pair = { before: then === undefined ? null : seen(then), now: today === undefined ? null : seen(today) };
    const change = changeOf(pair.before, pair.now);
    return [{ dims: row.dims, period: row.period, ...pair, change, because: [] }];
  });
}

/** Everything that was taken in or taken back after the figure was kept. */
async function since(open: OpenRecord, { keptAt }: KeptFigure, language: Language): Promise<readonly Cause[]> {
  const deliveries = await open.administration.deliveries();
  return deliveries.flatMap(({ id, source, takenInAt, withdrawnAt }) => {
    const cause = (kind: 'delivery' | 'withdrawal', at: string): Cause[] => {
      const day = parseDay(at.slice(0, 10));
      if (at <= keptAt || day === null) return [];
      const text = eventText({ kind, day, delivery: id, source }, language);
      return [{ kind, day: formatDay(day), delivery: id, source, changed: [], text }];
    };
    return [...cause('delivery', takenInAt), ...(withdrawnAt === null ? [] : cause('withdrawal', withdrawnAt))];
  });
}

/** How a repetition ended, in words. */
export function toldRepeat(outcome: Repeated['outcome'], language: Language): Repeated {
  return { outcome, text: KEPT_TEXTS[language].outcomes[outcome] };
}

function languageOf({ language }: KeptFigure): Language {
  return isLanguage(language) ? language : 'nb';
}

function answerOf({ answer }: KeptFigure): FigureAnswer {
  return JSON.parse(answer) as FigureAnswer;
}
