import type { FigureRow } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatPeriod } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import type { StackRow } from '../../../charts/stack-layout.ts';
import { StackedBars } from '../../../charts/stacked-bars.tsx';
import { cellText, codesOf } from '../cells.ts';
import type { FigureChartProps } from '../figure-chart-props.ts';
import { periodOf } from '../use-figures.ts';
import { COMPARED, LINE_COLUMN, linesOf, linesOfCode } from './lines.ts';

const NO_PART: readonly string[] = ['voluntary-established'];

interface BarOf {
  readonly key: string;
  readonly label: string;
  readonly strong: boolean;
  readonly rows: readonly FigureRow[];
}

/** What became of people, or why they left, as divided bars: one per code, or per number of years where there are several. */
export function PartsFigure(props: FigureChartProps) {
  const { texts, language } = useLaget();
  const { asked, metric, figures, title } = props;
  const bars = useBars(props);
  const { answer } = figures.main;
  const column = LINE_COLUMN[metric.kernel] ?? '';
  if (answer === null) return null;
  const parts = linesOf(answer, column).filter(({ code }) => !NO_PART.includes(code));
  const text = (row: FigureRow) => cellText(row, 'value', 'share', language);
  const drawn = bars.map(({ key, label, strong, rows }): StackRow => {
    const own = parts.flatMap(({ code }) => rows.find((row) => row.dims[column]?.code === code) ?? []);
    const unseen = own.find(({ value }) => value === null);
    const anything = own.some(({ value }) => value !== null);
    const seen = own.map((row) => ({
      key: row.dims[column]?.code ?? '',
      value: (row.value ?? 0) * 100,
      text: text(row),
    }));
    return { key, label, strong, parts: anything ? seen : null, instead: unseen ? text(unseen) : '' };
  });
  const partly = drawn.some(({ parts: seen, instead }) => seen !== null && instead !== '');
  const years = figures.question.by === null ? [] : yearsOf(answer.rows);
  const told = [texts.figures.percent, ...years, formatPeriod(periodOf(answer), language)];
  return (
    <figure>
      <figcaption className="chart-caption">
        <strong>{title}.</strong>{' '}
        <span className="quiet">
          {`${told.join(', ')}.`} {partly ? texts.figures.partsWithheld : ''}
        </span>
      </figcaption>
      <StackedBars
        rows={drawn.filter((bar) => bar.parts !== null || bar.instead !== '')}
        parts={parts.map(({ code, label }) => ({ key: code, label }))}
        colour={`group-${asked.group}`}
        description={fill(texts.figures.chartOf, { what: title })}
      />
    </figure>
  );
}

/** How the years that are compared are named; nothing where there are none. */
function yearsOf(rows: readonly FigureRow[]): readonly string[] {
  const label = rows.find((row) => row.dims['years']?.code === COMPARED['left-by-cause'])?.dims['years']?.label;
  return label === undefined ? [] : [label.toLowerCase()];
}

function useBars({ figures }: FigureChartProps): readonly BarOf[] {
  const { texts, language } = useLaget();
  const { answer } = figures.main;
  const by = figures.question.by;
  const whole = linesOfCode(answer, by, 'Total');
  if (by === null) {
    const years = linesOf(answer, 'years');
    if (years.length === 0) return [{ key: 'Total', label: '', strong: true, rows: whole }];
    return years.map(({ code, label }) => ({ key: code, label, strong: false, rows: inYear(whole, code) }));
  }
  const bar = (code: string, label: string, strong: boolean): BarOf => ({
    key: code,
    label,
    strong,
    rows: inYear(linesOfCode(answer, by, code), COMPARED['left-by-cause']),
  });
  return [
    ...codesOf(answer, by, language).map(({ code, label }) => bar(code, label, false)),
    bar('Total', texts.figures.all, true),
  ];
}

/** Those of one number of years, or all where the metric has none. */
function inYear(rows: readonly FigureRow[], years: string): readonly FigureRow[] {
  return rows.filter((row) => row.dims['years'] === undefined || row.dims['years'].code === years);
}
