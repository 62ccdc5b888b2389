import type { FigureAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import type { ChartBreak, ChartSeries, ChartWords } from '../../../../../src/presentation/charts/index.ts';
import { cutsOf, valueSpan } from '../../../../../src/presentation/charts/index.ts';
import { fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Bars } from '../../../charts/bars.tsx';
import { LineChart } from '../../../charts/line-chart.tsx';
import { seriesOf } from '../chart-points.ts';
import type { FigureChartProps } from '../figure-chart-props.ts';
import { breakLines, chartBreaks } from './breaks.ts';
import { SeriesTable } from './series-table.tsx';

interface OverTimeProps {
  readonly of: FigureChartProps;
  readonly words: ChartWords;
}

/** The figure over time as a line, with its table. Where the series is broken it is cut, and the reason is said. */
export function LineOverTime({ of: props, words }: OverTimeProps) {
  const { texts } = useLaget();
  const drawn = useSeries(props);
  const answer = props.figures.series.answer;
  if (answer === null) return <div className="chart chart-line" />;
  const values = drawn.series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
  if (values.length === 0) return null;
  const caption = fill(texts.figures.overTime, { what: props.title });
  return (
    <figure>
      <figcaption className="chart-caption">
        <strong>{caption}.</strong>{' '}
        {valueSpan(values)[0] === 0 ? null : <span className="quiet">{texts.figures.axisNotZero}</span>}
      </figcaption>
      <LineChart {...drawn} words={words} />
      <BreakReasons answer={answer} {...drawn} />
      <SeriesTable {...drawn} caption={caption} />
    </figure>
  );
}

/** The same as lying bars, one per period. */
export function BarsOverTime({ of: props, words }: OverTimeProps) {
  const drawn = useSeries(props);
  const { asked, figures, title } = props;
  const answer = figures.series.answer;
  if (answer === null) return null;
  const points = (drawn.series[0]?.points ?? []).map((point) => ({
    ...point,
    colour: `group-${asked.group}`,
    beside: '',
  }));
  return (
    <figure>
      <figcaption className="chart-caption">
        <strong>{title}.</strong>
      </figcaption>
      <Bars points={points} words={words} overTime={drawn} />
      <BreakReasons answer={answer} {...drawn} />
      <SeriesTable {...drawn} caption={title} />
    </figure>
  );
}

interface Drawn {
  readonly series: readonly ChartSeries[];
  readonly breaks: readonly ChartBreak[];
  readonly kind: FigureChartProps['metric']['time'];
}

function useSeries({ asked, metric, figures }: FigureChartProps): Drawn {
  const { language, texts } = useLaget();
  const answer = figures.series.answer;
  if (answer === null) return { series: [], breaks: [], kind: metric.time };
  const series = seriesOf(answer, metric, asked.group, language);
  return { series, breaks: chartBreaks(answer, series, texts.figures.breakLabel, language), kind: metric.time };
}

/** Why the picture is cut, in whole sentences under it. */
function BreakReasons({ answer, series, breaks, kind }: Drawn & { readonly answer: FigureAnswer }) {
  const { language, texts } = useLaget();
  const keys = (series[0]?.points ?? []).map(({ key }) => key);
  const drawn = cutsOf(keys, breaks, kind).map((cut) => cut.break.key);
  const told = answer.breaks.filter(({ id }) => drawn.includes(id));
  if (told.length === 0) return null;
  return (
    <p className="after-table">
      {breakLines(told, language).join(' ')} {texts.figures.breakMeans}
    </p>
  );
}
