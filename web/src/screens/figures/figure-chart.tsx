import type { ChartWords } from '../../../../src/presentation/charts/index.ts';
import { fill, formatNumber, formatPeriod, shortPeriod } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Bars } from '../../charts/bars.tsx';
import { Dots } from '../../charts/dots.tsx';
import { AgesFigure } from './ages/ages-figure.tsx';
import { BalanceChart } from './balance-chart.tsx';
import { codesOf, rowsByCode } from './cells.ts';
import { chartPoint } from './chart-points.ts';
import { ControlFigure } from './control/control-figure.tsx';
import { type FigureChartProps, useChartWords } from './figure-chart-props.ts';
import { CurveFigure } from './in-lines/curve-figure.tsx';
import { LineDots } from './in-lines/line-dots.tsx';
import { drawnRows, isDrawnInLines } from './in-lines/lines.ts';
import { PartsFigure } from './in-lines/parts-figure.tsx';
import { StayingFigure } from './in-lines/staying-figure.tsx';
import { BarsOverTime, LineOverTime } from './over-time/over-time.tsx';
import { periodOf } from './use-figures.ts';

/** The picture of the figure, in the form that was chosen. */
export function FigureChart(props: FigureChartProps) {
  const { view, metric, figures } = props;
  const words = useChartWords(props);
  if (view === 'table') return null;
  if (view === 'line') return <LineOverTime of={props} words={words} />;
  if (view === 'ages') return <AgesFigure {...props} />;
  if (view === 'control') return <ControlFigure {...props} />;
  if (view === 'waterfall') return <BalanceChart {...props} />;
  if (view === 'stacked') return <PartsFigure {...props} />;
  if (view === 'curve') return metric.kernel === 'staying' ? <StayingFigure {...props} /> : <CurveFigure {...props} />;
  if (isDrawnInLines(metric.kernel)) return <LineDots {...props} />;
  return figures.question.by === null ? (
    <BarsOverTime of={props} words={words} />
  ) : (
    <BrokenDown of={props} by={figures.question.by} words={words} />
  );
}

interface BrokenDownProps {
  readonly of: FigureChartProps;
  readonly by: string;
  readonly words: ChartWords;
}

function BrokenDown({ of: props, by, words }: BrokenDownProps) {
  const { language, texts } = useLaget();
  const { asked, view, metric, figures, title } = props;
  if (figures.main.answer === null) return null;
  const answer = { ...figures.main.answer, rows: drawnRows(figures.main.answer.rows, metric.kernel) };
  const rows = rowsByCode(answer, by);
  const colourOf = (code: string) => (by === 'staff-group' ? `group-${code}` : `group-${asked.group}`);
  const beside = (numerator: number | null, denominator: number | null) =>
    metric.unit === 'share' && numerator !== null && denominator !== null
      ? fill(texts.figures.partOf, {
          part: formatNumber(numerator, language),
          whole: formatNumber(denominator, language),
        })
      : '';
  const points = codesOf(answer, by, language).flatMap(({ code, label }) => {
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
        <span className="quiet">{`${words.unit}, ${formatPeriod(periodOf(answer), language)}.`}</span>
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
      <span className="sr-only">{shortPeriod(periodOf(answer), language)}</span>
    </figure>
  );
}
