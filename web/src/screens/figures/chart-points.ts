import type { FigureAnswer, FigureRow, LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import type { ChartPoint, ChartSeries } from '../../../../src/presentation/charts/index.ts';
import { type Language, shortPeriod } from '../../../../src/presentation/language/index.ts';
import { cellText } from './cells.ts';
import { drawnRows } from './in-lines/lines.ts';

/** A row as a point of a chart; shares become per cent. */
export function chartPoint(
  row: FigureRow,
  metric: Pick<LiveMetric, 'unit'>,
  language: Language,
  label: string,
): ChartPoint {
  const factor = metric.unit === 'share' ? 100 : 1;
  return {
    key: row.period,
    label,
    value: row.value === null ? null : row.value * factor,
    text: cellText(row, 'value', metric.unit, language),
    provisional: row.state === 'provisional',
    interval: row.interval === null ? null : { low: row.interval.low * factor, high: row.interval.high * factor },
  };
}

/**
 * The rows of a series answer from the first delivered period to the last, oldest first. What is missing between them
 * stays, so that it is drawn as a gap and never joined over.
 */
function delivered(answer: FigureAnswer, metric: LiveMetric): readonly FigureRow[] {
  const rows = drawnRows(answer.rows, metric.kernel);
  const periods = rows
    .filter((row) => row.state !== 'not-delivered')
    .map((row) => row.period)
    .toSorted();
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  return rows
    .filter((row) => row.period >= first && row.period <= last)
    .toSorted((a, b) => a.period.localeCompare(b.period));
}

/** One line for the whole, or one per staff group where the answer is broken down by it. */
export function seriesOf(
  answer: FigureAnswer,
  metric: LiveMetric,
  group: string,
  language: Language,
): readonly ChartSeries[] {
  const rows = delivered(answer, metric);
  const codes = [...new Set(rows.map((row) => row.dims['staff-group']?.code ?? group))].filter(
    (code) => code !== 'unassigned',
  );
  return codes.map((code) => {
    const own = rows.filter((row) => (row.dims['staff-group']?.code ?? group) === code);
    return {
      key: code,
      label: own[0]?.dims['staff-group']?.label ?? '',
      colour: `group-${code}`,
      points: own.map((row) => chartPoint(row, metric, language, shortPeriod(row.period, language))),
    };
  });
}
