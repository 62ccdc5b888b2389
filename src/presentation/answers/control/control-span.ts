import type { FiguresState, Grain, QuestionTexts } from '../../../disclosure/index.ts';
import { formatDay } from '../../../terms/index.ts';

/** How many whole years back a chart reaches where no days are said: enough points for limits, few enough to read. */
const YEARS_BACK: Readonly<Record<Grain, number>> = { 'school-year': 10, year: 10, tertial: 5, month: 3 };

/**
 * The question with the days that a control chart is drawn for where none are said: from 1 January so many years back, to
 * the last day the data know. Unchanged where days are said, the grain is unknown, or nothing is delivered.
 */
export function withSpan(texts: QuestionTexts, { horizon }: Pick<FiguresState, 'horizon'>): QuestionTexts {
  const isSaid = [texts.from, texts.to, texts.at].some((text) => text !== undefined && text !== '');
  const years = YEARS_BACK[texts.grain as Grain] as number | undefined;
  if (isSaid || years === undefined || horizon === null) return texts;
  const to = formatDay(horizon);
  return { ...texts, from: `${Number(to.slice(0, 4)) - years}-01-01`, to };
}
