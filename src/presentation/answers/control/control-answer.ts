import type { ControlledSeries, SeenControl } from '../../../disclosure/index.ts';
import type { ControlAnswer, ControlChartTold } from '../../api/contract/index.ts';
import { CONTROL_TEXTS, controlPointText, controlSentences, type Language } from '../../language/index.ts';
import { dimsOf, figureBreak } from '../figure-answer.ts';

/** Control charts as the JSON of `laget control` and GET /api/control, with what they say in one language. */
export function controlAnswer(seen: SeenControl, language: Language): ControlAnswer {
  const { table, grain, charts } = seen;
  const { id, alias, version, unit } = table.metric;
  return {
    metric: { id, alias, version, unit },
    audience: table.audience,
    grain,
    period: table.period,
    dataset: table.dataset,
    asKnownOn: table.asKnownOn,
    breaks: table.breaks.map((one) => figureBreak(one, language)),
    explained: explained(seen, language),
    charts: charts.map((chart) => chartTold(seen, chart, language)),
  };
}

/** What such a chart is, and what to mind in this one. */
function explained({ table, grain, charts }: SeenControl, language: Language): readonly string[] {
  const texts = CONTROL_TEXTS[language];
  const hasProvisional = charts.some(({ points }) => points.some(({ state }) => state === 'provisional'));
  const isOften = grain === 'month' || grain === 'tertial';
  return [
    ...texts.explained,
    ...(hasProvisional ? [texts.provisionalPoints] : []),
    ...(isOften && table.metric.time === 'day' ? [texts.samePeople] : []),
  ];
}

function chartTold({ table, grain }: SeenControl, chart: ControlledSeries, language: Language): ControlChartTold {
  const { codes, unit, points, stretches, verdict } = chart;
  const breakDays = new Map(table.breaks.map(({ id, day }) => [id, day]));
  return {
    dims: dimsOf(table, { codes }, language),
    unit,
    verdict: { code: verdict, text: CONTROL_TEXTS[language].verdicts[verdict] },
    sentences: controlSentences({ chart, grain, breakDays }, language),
    points: points.map((point) => ({ ...point, said: controlPointText(point.fired, language) })),
    stretches,
  };
}
