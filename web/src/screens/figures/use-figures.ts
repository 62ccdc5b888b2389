import type { FigureAnswer, LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { type Answered, useAnswer } from '../../server/use-answer.ts';
import type { Asked } from './asked.ts';
import { type FigureQuestion, figurePath } from './figure-path.ts';
import { isToldInLines } from './in-lines/lines.ts';
import { entrantsUntil, seriesSpan, yearBefore } from './periods.ts';

/** The answers one view of the figure screen is made of. */
export interface Figures {
  /** The figure asked for, broken down. */
  readonly main: Answered<FigureAnswer>;
  /** The same over time. */
  readonly series: Answered<FigureAnswer>;
  /** The same one year earlier. */
  readonly before: Answered<FigureAnswer>;
  /** School turnover of the same cells, beside owner turnover. */
  readonly school: Answered<FigureAnswer>;
  readonly question: FigureQuestion;
}

/** The period an answer is about, as its rows carry it. */
export function periodOf(answer: FigureAnswer | null): string {
  return answer?.rows[0]?.period ?? '';
}

/** Of these so many entrants are asked for that they can be told of after five years. */
const OF_ENTRANTS: readonly LiveMetric['kernel'][] = ['staying', 'left-by-cause'];

/** The period asked for; where none is, the latest, and for staying so many entrants that a curve can be drawn. */
function wantedPeriod(asked: Asked, metric: LiveMetric, horizon: string | null): string {
  return asked.period === '' && OF_ENTRANTS.includes(metric.kernel) && horizon !== null
    ? entrantsUntil(horizon)
    : asked.period;
}

/** Tables of rounds, of which there need not be one a year. */
const IN_ROUNDS: readonly LiveMetric['kernel'][] = ['survey-mean'];

/** Asks for everything the view shows; the year before waits for the period to be known. */
export function useFigures(asked: Asked, metric: LiveMetric): Figures {
  const { language, owner } = useLaget();
  const horizon = owner.horizon;
  const by = asked.by === 'none' ? null : asked.by;
  const asksFor = { asked, metric: metric.alias, by, period: wantedPeriod(asked, metric, horizon) };
  const question: FigureQuestion = { ...asksFor, series: null, language };
  const main = useAnswer<FigureAnswer>(horizon === null ? null : figurePath(question));
  const seriesBy = asked.by === 'staff-group' && asked.group === 'Total' ? 'staff-group' : null;
  const series = useAnswer<FigureAnswer>(
    horizon === null ? null : figurePath({ ...question, by: seriesBy, series: seriesSpan(horizon, asked.grain) }),
  );
  const period = main.loading ? '' : periodOf(main.answer);
  const wantsBefore = period !== '' && !isToldInLines(metric.kernel) && !IN_ROUNDS.includes(metric.kernel);
  const before = useAnswer<FigureAnswer>(wantsBefore ? figurePath({ ...question, period: yearBefore(period) }) : null);
  const wantsSchool = period !== '' && metric.alias === 'owner-turnover';
  const school = useAnswer<FigureAnswer>(
    wantsSchool ? figurePath({ ...question, metric: 'school-turnover', period }) : null,
  );
  return { main, series, before, school, question };
}
