import type { FigureAnswer, FigureRow, LiveMetric } from '../../../../../src/presentation/api/contract/index.ts';
import {
  decimalsOf,
  formatNumber,
  type Language,
  type ScreenTexts,
} from '../../../../../src/presentation/language/index.ts';
import type { CellPart, MetricUnit } from '../cells.ts';
import { linesOf, linesOfCode } from './lines.ts';

/** What the rows of a block tell: months, years or ages. */
export const LINES_DOWN: Readonly<Partial<Record<LiveMetric['kernel'], string>>> = {
  'staying-curve': 'months',
  'left-by-cause': 'years',
  'staying-after-60': 'age',
  'exit-answers': 'main-reason',
  'ten-factor': 'factor',
  'hire-channels': 'channel',
};

/** One row of a block: the cells of one month, year or age. */
export interface Block {
  readonly code: string;
  readonly label: string;
  readonly cells: readonly FigureRow[];
}

interface ColumnHead {
  readonly key: string;
  readonly head: string;
  readonly unit: MetricUnit;
  readonly rowOf: (cells: readonly FigureRow[]) => FigureRow | undefined;
}

export type BlockColumn = ColumnHead &
  (
    | { readonly part: CellPart }
    | { readonly part: 'interval'; readonly text: (row: FigureRow | undefined, language: Language) => string }
  );

/** The rows of the block of one code, in the answer's order. */
export function blocksOf(answer: FigureAnswer, by: string | null, down: string, code: string): readonly Block[] {
  const own = linesOfCode(answer, by, code);
  return linesOf(answer, down).map((line) => ({
    ...line,
    cells: own.filter((row) => row.dims[down]?.code === line.code),
  }));
}

/** The columns: one per cause, or the share with its interval and what it is a share of. */
export function blockColumns(
  answer: FigureAnswer,
  metric: LiveMetric,
  text: ScreenTexts['figures'],
): readonly BlockColumn[] {
  const first = (cells: readonly FigureRow[]) => cells[0];
  const part = (key: CellPart, head: string, unit: MetricUnit = 'persons'): BlockColumn => ({
    key,
    head,
    part: key,
    unit,
    rowOf: first,
  });
  if (metric.kernel === 'left-by-cause') {
    const causes = linesOf(answer, 'cause').map(
      ({ code, label }): BlockColumn => ({
        key: code,
        head: label,
        part: 'value',
        unit: 'share',
        rowOf: (cells) => cells.find((row) => row.dims['cause']?.code === code),
      }),
    );
    return [part('denominator', text.staying.entrants), ...causes];
  }
  if (metric.kernel === 'ten-factor') {
    return [part('value', text.mean, 'points'), intervalOf(text, 'points'), part('denominator', text.answers)];
  }
  const interval = intervalOf(text, 'share');
  if (metric.kernel === 'exit-answers') {
    return [part('value', text.percent, 'share'), interval, part('numerator', text.answers)];
  }
  if (metric.kernel === 'hire-channels') return [part('value', text.percent, 'share'), part('numerator', text.hired)];
  const share = [part('value', text.blocks.still, 'share'), interval];
  return metric.kernel === 'staying-curve'
    ? [...share, part('numerator', text.blocks.leftSince), part('denominator', text.blocks.followed)]
    : [part('denominator', text.blocks.atThatAge), part('numerator', text.blocks.stillThere), ...share];
}

/** The interval of a share in per cent, or of a mean. */
function intervalOf(text: ScreenTexts['figures'], unit: 'share' | 'points'): BlockColumn {
  return {
    key: 'interval',
    head: text.blocks.interval,
    part: 'interval',
    unit,
    rowOf: (cells) => cells[0],
    text: (row, language) => intervalText(row, unit, language),
  };
}

/** «61,2–66,0», or a dash where there is none. */
function intervalText(row: FigureRow | undefined, unit: MetricUnit, language: Language): string {
  const { interval } = row ?? {};
  if (interval === null || interval === undefined) return '–';
  const times = unit === 'share' ? 100 : 1;
  return [interval.low, interval.high].map((end) => formatNumber(end * times, language, decimalsOf(unit))).join('–');
}
