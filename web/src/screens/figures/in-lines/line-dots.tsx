import type { FigureAnswer, FigureRow } from '../../../../../src/presentation/api/contract/index.ts';
import { formatPeriod } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Dots } from '../../../charts/dots.tsx';
import { codesOf } from '../cells.ts';
import { chartPoint } from '../chart-points.ts';
import { type FigureChartProps, useChartWords } from '../figure-chart-props.ts';
import { periodOf } from '../use-figures.ts';
import { COMPARED, LINE_COLUMN, linesOf, rowsOfLine } from './lines.ts';

const COMPARED_LINES: Readonly<Record<string, string>> = COMPARED;

/** Lines that many codes have nothing of: a lower secondary school has no grades 1–4. The table says so. */
const OF_SOME: readonly string[] = ['stage'];

/** Of lines that are parts of one whole, the largest of it that is seen; the first where none is. */
function mostGiven(answer: FigureAnswer, by: string | null, column: string): string {
  const lines = linesOf(answer, column).map(({ code }) => ({
    code,
    value: rowsOfLine(answer, by, column, code).get('Total')?.value ?? -1,
  }));
  return lines.toSorted((a, b) => b.value - a.value)[0]?.code ?? '';
}

interface DotOf {
  readonly key: string;
  readonly label: string;
  readonly row: FigureRow | undefined;
}

/** One dot with its interval per line; in a breakdown one per code, for the line they are compared by. */
export function LineDots(props: FigureChartProps) {
  const { texts, language } = useLaget();
  const words = useChartWords(props);
  const { asked, metric, figures, title } = props;
  const { answer } = figures.main;
  const by = figures.question.by;
  if (answer === null) return null;
  const column = LINE_COLUMN[metric.kernel] ?? '';
  const compared = COMPARED_LINES[metric.kernel] ?? mostGiven(answer, by, column);
  const ofCodes = rowsOfLine(answer, by, column, compared);
  const dots: readonly DotOf[] =
    by === null
      ? linesOf(answer, column).map(({ code, label }) => ({
          key: code,
          label,
          row: rowsOfLine(answer, null, column, code).get('Total'),
        }))
      : codesOf(answer, by, language).map(({ code, label }) => ({ key: code, label, row: ofCodes.get(code) }));
  const points = dots.flatMap(({ key, label, row }) => {
    if (row === undefined || (OF_SOME.includes(column) && row.state === 'not-applicable')) return [];
    const colour = by === 'staff-group' ? `group-${key}` : `group-${asked.group}`;
    return [{ ...chartPoint(row, metric, language, label), key, colour }];
  });
  const total = by === null ? undefined : ofCodes.get('Total');
  const line = by === null ? '' : `${total?.dims[column]?.label.toLowerCase() ?? ''}, `;
  return (
    <figure>
      <figcaption className="chart-caption">
        <strong>{title}.</strong>{' '}
        <span className="quiet">{`${words.unit}, ${line}${formatPeriod(periodOf(answer), language)}.`}</span>
      </figcaption>
      <Dots
        points={points}
        whole={total === undefined ? null : chartPoint(total, metric, language, texts.figures.all)}
        words={words}
      />
    </figure>
  );
}
