import type { FigureRow } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatPeriod } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import type { StackRow } from '../../../charts/stack-layout.ts';
import { StackedBars } from '../../../charts/stacked-bars.tsx';
import { cellText, codesOf } from '../cells.ts';
import type { FigureChartProps } from '../figure-chart-props.ts';
import { periodOf } from '../use-figures.ts';
import { linesOf, linesOfCode } from './lines.ts';

/** What became of people, as bars divided in four. */
export function OutcomeFigure({ asked, figures, title }: FigureChartProps) {
  const { texts, language } = useLaget();
  const answer = figures.main.answer;
  const by = figures.question.by;
  if (answer === null) return null;
  const text = (row: FigureRow) => cellText(row, 'value', 'share', language);
  const bar = (code: string, label: string, strong: boolean): StackRow => {
    const rows = linesOfCode(answer, by, code);
    const unseen = rows.find(({ value }) => value === null);
    const parts = rows.map((row) => ({
      key: row.dims['outcome']?.code ?? '',
      value: (row.value ?? 0) * 100,
      text: text(row),
    }));
    return {
      key: code,
      label,
      strong,
      parts: unseen === undefined ? parts : null,
      instead: unseen ? text(unseen) : '',
    };
  };
  const codes = by === null ? [] : codesOf(answer, by, language);
  const bars = [
    ...codes.map(({ code, label }) => bar(code, label, false)),
    bar('Total', by === null ? '' : texts.figures.all, true),
  ];
  return (
    <figure>
      <figcaption className="chart-caption">
        <strong>{title}.</strong>{' '}
        <span className="quiet">{`${texts.figures.percent}, ${formatPeriod(periodOf(answer), language)}.`}</span>
      </figcaption>
      <StackedBars
        rows={bars.filter(({ parts, instead }) => parts !== null || instead !== '')}
        parts={linesOf(answer, 'outcome').map(({ code, label }) => ({ key: code, label }))}
        colour={`group-${asked.group}`}
        description={fill(texts.figures.chartOf, { what: title })}
      />
    </figure>
  );
}
