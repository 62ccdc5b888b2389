import { fill, formatNumber, formatPeriod, LABELS, shortPeriod } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Bars } from '../../charts/bars.tsx';
import type { ChartWords } from '../../charts/chart-data.ts';
import { Dots } from '../../charts/dots.tsx';
import { BalanceChart } from './balance-chart.tsx';
import { codesOf, rowsByCode } from './cells.ts';
import { chartPoint } from './chart-points.ts';
import type { FigureChartProps } from './figure-chart-props.ts';
import { OutcomeFigure } from './in-lines/outcome-figure.tsx';
import { StayingFigure } from './in-lines/staying-figure.tsx';
import { BarsOverTime, LineOverTime } from './over-time/over-time.tsx';
import { periodOf } from './use-figures.ts';

/** The picture of the figure, in the form that was chosen. */
export function FigureChart(props: FigureChartProps) {
  const { view, figures } = props;
  const words = useWords(props);
  if (view === 'table') return null;
  if (view === 'line') return <LineOverTime of={props} words={words} />;
  if (view === 'waterfall') return <BalanceChart {...props} />;
  if (view === 'stacked') return <OutcomeFigure {...props} />;
  if (view === 'curve') return <StayingFigure {...props} />;
  return figures.question.by === null ? (
    <BarsOverTime of={props} words={words} />
  ) : (
    <BrokenDown of={props} by={figures.question.by} words={words} />
  );
}

function useWords({ metric, title }: FigureChartProps): ChartWords {
  const { language, texts } = useLaget();
  const { figures } = texts;
  const units = {
    ...LABELS[language].units,
    share: figures.percent,
    persons: figures.persons,
    fte: figures.fte,
  };
  return {
    provisional: LABELS[language].states.provisional,
    description: fill(figures.chartOf, { what: title }),
    unit: units[metric.unit],
    tick: (value) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1),
  };
}

interface BrokenDownProps {
  readonly of: FigureChartProps;
  readonly by: string;
  readonly words: ChartWords;
}

function BrokenDown({ of: props, by, words }: BrokenDownProps) {
  const { language, texts } = useLaget();
  const { asked, view, metric, figures, title } = props;
  const answer = figures.main.answer;
  if (answer === null) return null;
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
