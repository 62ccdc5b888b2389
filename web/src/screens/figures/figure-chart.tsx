import { fill, formatNumber, formatPeriod, shortPeriod } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Bars } from '../../charts/bars.tsx';
import { Dots } from '../../charts/dots.tsx';
import { LineChart } from '../../charts/line-chart.tsx';
import { valueSpan } from '../../charts/line-layout.ts';
import { BalanceChart } from './balance-chart.tsx';
import { codesOf, rowsByCode } from './cells.ts';
import { chartPoint, seriesOf } from './chart-points.ts';
import { type FigureChartProps, useChartWords } from './figure-chart-props.ts';
import { CurveFigure } from './in-lines/curve-figure.tsx';
import { LineDots } from './in-lines/line-dots.tsx';
import { drawnRows, isDrawnInLines } from './in-lines/lines.ts';
import { PartsFigure } from './in-lines/parts-figure.tsx';
import { StayingFigure } from './in-lines/staying-figure.tsx';
import { SeriesTable } from './series-table.tsx';
import { periodOf } from './use-figures.ts';

/** The picture of the figure, in the form that was chosen. */
export function FigureChart(props: FigureChartProps) {
  const { view, metric } = props;
  if (view === 'table') return null;
  if (view === 'line') return <OverTime {...props} />;
  if (view === 'waterfall') return <BalanceChart {...props} />;
  if (view === 'stacked') return <PartsFigure {...props} />;
  if (view === 'curve') return metric.kernel === 'staying' ? <StayingFigure {...props} /> : <CurveFigure {...props} />;
  if (isDrawnInLines(metric.kernel)) return <LineDots {...props} />;
  return <BrokenDown {...props} />;
}

function OverTime(props: FigureChartProps) {
  const { language, texts } = useLaget();
  const words = useChartWords(props);
  const answer = props.figures.series.answer;
  if (answer === null) return <div className="chart chart-line" />;
  const series = seriesOf(answer, props.metric, props.asked.group, language);
  const values = series.flatMap((one) => one.points.flatMap((point) => (point.value === null ? [] : [point.value])));
  if (values.length === 0) return null;
  const fromZero = valueSpan(values)[0] === 0;
  return (
    <figure>
      <figcaption className="chart-caption">
        <strong>{fill(texts.figures.overTime, { what: props.title })}.</strong>{' '}
        {fromZero ? null : <span className="quiet">{texts.figures.axisNotZero}</span>}
      </figcaption>
      <LineChart series={series} words={words} />
      <SeriesTable series={series} caption={fill(texts.figures.overTime, { what: props.title })} />
    </figure>
  );
}

function BrokenDown(props: FigureChartProps) {
  const { language, texts } = useLaget();
  const words = useChartWords(props);
  const { asked, view, metric, figures, title } = props;
  const by = figures.question.by;
  if (figures.main.answer === null) return null;
  const answer = { ...figures.main.answer, rows: drawnRows(figures.main.answer.rows, metric.kernel) };
  const overPeriods = by === null;
  const rows = rowsByCode(answer, by);
  const colourOf = (code: string) => (by === 'staff-group' ? `group-${code}` : `group-${asked.group}`);
  const beside = (numerator: number | null, denominator: number | null) =>
    metric.unit === 'share' && numerator !== null && denominator !== null
      ? fill(texts.figures.partOf, {
          part: formatNumber(numerator, language),
          whole: formatNumber(denominator, language),
        })
      : '';
  const points = overPeriods
    ? (seriesOf(figures.series.answer ?? answer, metric, asked.group, language)[0]?.points ?? []).map((point) => ({
        ...point,
        colour: colourOf('Total'),
        beside: '',
      }))
    : codesOf(answer, by, language).flatMap(({ code, label }) => {
        const row = rows.get(code);
        if (row === undefined) return [];
        const point = chartPoint(row, metric, language, label);
        return [{ ...point, key: code, colour: colourOf(code), beside: beside(row.numerator, row.denominator) }];
      });
  const total = rows.get('Total');
  return (
    <figure>
      <figcaption className="chart-caption">
        <strong>{title}.</strong>{' '}
        <span className="quiet">
          {overPeriods ? '' : `${words.unit}, ${formatPeriod(periodOf(answer), language)}.`}
        </span>
      </figcaption>
      {view === 'dots' ? (
        <Dots
          points={points}
          whole={total === undefined ? null : chartPoint(total, metric, language, texts.figures.all)}
          words={words}
        />
      ) : (
        <Bars points={points} words={words} />
      )}
      {overPeriods && figures.series.answer !== null ? (
        <SeriesTable series={seriesOf(figures.series.answer, metric, asked.group, language)} caption={title} />
      ) : null}
      <span className="sr-only">{shortPeriod(periodOf(answer), language)}</span>
    </figure>
  );
}
