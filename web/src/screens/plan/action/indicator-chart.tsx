import type { LiveMetric, PlanIndicatorItem } from '../../../../../src/presentation/api/contract/index.ts';
import type { ChartSeries } from '../../../../../src/presentation/charts/index.ts';
import { formatNumber, formatValue, LABELS, PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { LineChart } from '../../../charts/line-chart.tsx';
import { seriesOf } from '../../figures/chart-points.ts';
import { chartBreaks } from '../../figures/over-time/breaks.ts';
import { askedOf, ofOneLine, useFigureSeries } from '../indicator-figure.ts';

interface ChartProps {
  readonly indicator: PlanIndicatorItem;
  readonly metric: LiveMetric;
}

/** The figure over school years, beside where it stood at the start and where it is to come. Drawn from two years on. */
export function IndicatorChart({ indicator, metric }: ChartProps) {
  const { language, texts } = useLaget();
  const pages = PLAN_PAGES[language];
  const followed = { metric: metric.id, where: indicator.where };
  const { answer } = useFigureSeries(followed, metric);
  if (answer === null) return null;
  const { group } = askedOf(followed, metric);
  const [own] = seriesOf(ofOneLine(answer), metric, group, language);
  if (own === undefined || own.points.filter(({ value }) => value !== null).length < 2) return null;
  const { baseline, target } = indicator;
  const factor = metric.unit === 'share' ? 100 : 1;
  const flat = (key: string, label: string, value: number): ChartSeries => {
    const text = formatValue(value, metric.unit, language);
    const points = own.points.map((one) => ({
      ...one,
      value: value * factor,
      text,
      provisional: false,
      interval: null,
    }));
    return { key, label, colour: 'context plan-flat', points };
  };
  const unit = metric.unit === 'share' ? pages.percent : pages.number;
  const words = {
    provisional: LABELS[language].states.provisional,
    description: `${metric.name}: ${own.points.map(({ label, text }) => `${label} ${text}`).join(', ')}`,
    unit,
    tick: (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1),
  };
  const series = [
    { ...own, label: own.points.at(-1)?.provisional ? words.provisional : pages.nowShort },
    ...(baseline === null ? [] : [flat('baseline', pages.startShort, baseline.value)]),
    ...(target === null ? [] : [flat('target', pages.targetShort, target)]),
  ];
  const breaks = chartBreaks(answer, [own], texts.figures.breakLabel, language);
  return <LineChart series={series} words={words} breaks={breaks} kind={metric.time} />;
}
