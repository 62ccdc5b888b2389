import type { FiguresState, FiguresThen, Question, Refused, SeenTable } from '../../disclosure/index.ts';
import { addDays, addMonths, type Day, formatDay, parseDay } from '../../terms/index.ts';
import { type Standing, standingOf } from '../standing/standing.ts';

/** A question of the report with its published answer. */
export interface AskedTable {
  readonly question: Question;
  readonly table: SeenTable;
}

export interface Gathered {
  readonly standing: Standing;
  /** In the order asked. */
  readonly tables: readonly AskedTable[];
}

export interface GatherRequest {
  /** The day of the report's figures. */
  readonly day: Day;
  readonly asKnownOn: Day;
  readonly baseDay: Day | null;
  /** Questions beside those of the status. */
  readonly more: readonly Question['metric'][];
  /** Whether tables begin where the history does, and where their source was first delivered. */
  readonly fromHistory: boolean;
  /** Told before each question: how many have been asked. */
  readonly progress: (asked: number) => void;
}

/**
 * Asks everything a report tells, as known on a day, for anybody. Figures end with the report's day also where more is
 * delivered: what came later is another report's.
 */
export async function gather(gate: FiguresThen, request: GatherRequest): Promise<Gathered | Refused> {
  const { day, asKnownOn, baseDay, progress } = request;
  const tables: AskedTable[] = [];
  const ask = async (asked: Question): Promise<SeenTable | Refused> => {
    progress(tables.length);
    const isOfThen = asked.asKnownOn !== null;
    const question = settled({ ...asked, asKnownOn: asked.asKnownOn ?? asKnownOn }, day);
    const answer = await gate.answerPublic(question);
    if ('refusal' in answer || !endsBy(answer, day))
      return 'refusal' in answer ? answer : { refusal: { code: 'no-data' } };
    if (!isOfThen) tables.push({ question, table: answer });
    return answer;
  };
  const asker = { who: 'report', role: 'council-reader', unit: null } as const;
  const until = { answer: ask, state: () => endingBy(gate.state(), day) } as Parameters<typeof standingOf>[0];
  const standing = await standingOf(until, { asker, audience: 'public', baseDay });
  if ('refusal' in standing) return standing;
  for (const metric of request.more) {
    await ask({ metric, by: [], where: [], period: { kind: 'day', at: standing.horizon }, asKnownOn: null });
  }
  if (!request.fromHistory) return { standing, tables };
  const begun: AskedTable[] = [];
  for (const asked of tables) begun.push(await fromFirst(gate, asked, standing.start));
  return { standing, tables: begun };
}

/** A table asked anew from its first period with something to tell: zeros before anybody was counted are no figures. */
async function fromFirst(gate: FiguresThen, asked: AskedTable, start: string | null): Promise<AskedTable> {
  const { rows } = asked.table;
  const periods = [...new Set(rows.map(({ period }) => period))].toSorted();
  const isTold = (one: string) =>
    (start === null || one >= start) && rows.some(({ period, state }) => period === one && state !== 'not-delivered');
  const first = periods.findIndex(isTold);
  const question = first > 0 ? laterQuestion(asked.question, periods[first] ?? '') : null;
  if (question === null) return asked;
  const table = await gate.answerPublic(question);
  return 'refusal' in table ? asked : { question, table };
}

/** The same from a period on; null where the question has no first period. */
function laterQuestion(question: Question, period: string): Question | null {
  const from = parseDay(period.slice(0, 10));
  const { period: asked } = question;
  if (from === null) return null;
  if (asked.kind === 'between') return { ...question, period: { ...asked, from } };
  return asked.kind === 'days'
    ? { ...question, period: { ...asked, days: asked.days.filter((day) => day >= from) } }
    : null;
}

function endingBy(state: FiguresState, day: Day): FiguresState {
  return { ...state, horizon: state.horizon === null || state.horizon < day ? state.horizon : day };
}

const MONTHS_BACK = 24;

/** The balance is of the last whole school year before the report's day, and not of the latest that is known. */
function settled(question: Question, day: Day): Question {
  if (question.metric !== 'B6' || question.period.kind !== 'latest') return question;
  const to = addDays(day, 1);
  return { ...question, period: { kind: 'between', from: addMonths(to, -MONTHS_BACK), to, grain: 'school-year' } };
}

function endsBy({ rows }: SeenTable, day: Day): boolean {
  const last = formatDay(addDays(day, 1));
  return rows.every(({ period }) => (period.split('/')[1] ?? period) <= last);
}
