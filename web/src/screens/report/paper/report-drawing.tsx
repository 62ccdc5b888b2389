import type { LiveMetric } from '../../../../../src/presentation/api/contract/index.ts';
import {
  breaksOf,
  type DrawnFigure,
  linesOf,
  marksOf,
  rowsOf,
  wholeOf,
  wordsOf,
} from '../../../../../src/presentation/charts/written/chart-of-figure.ts';
import { Bars } from '../../../charts/bars.tsx';
import { Dots } from '../../../charts/dots.tsx';
import { LineChart } from '../../../charts/line-chart.tsx';

interface DrawingProps {
  readonly drawn: DrawnFigure;
  /** What its periods are. */
  readonly time: LiveMetric['time'];
}

/** A chart of the report, drawn by what draws it in the files, as wide as there is room. */
export function ReportDrawing({ drawn, time }: DrawingProps) {
  const words = wordsOf(drawn);
  const series = linesOf(drawn);
  if (drawn.chart.kind === 'line') {
    return <LineChart {...{ series, words }} kind={time} breaks={breaksOf(drawn, series)} marks={marksOf(drawn)} />;
  }
  const points = rowsOf(drawn);
  if (drawn.chart.kind === 'dots') return <Dots points={points} words={words} whole={wholeOf(drawn)} />;
  const bars = points.map((point) => ({ ...point, beside: '' }));
  if (drawn.figure.by !== null) return <Bars points={bars} words={words} />;
  return <Bars points={bars} words={words} overTime={{ breaks: breaksOf(drawn, series), kind: time }} />;
}
