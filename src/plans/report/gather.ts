import type { FiguresState, FiguresThen, Question, Refused, SeenTable } from '../../disclosure/index.ts';
import { addDays, addMonths, type Day, formatDay } from '../../terms/index.ts';
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
  return { standing, tables };
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
