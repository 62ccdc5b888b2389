import type { LiveMetric } from '../api/contract/index.ts';

/** One value in a chart. `value` is null where the cell is not seen; `text` is how it is written. */
export interface ChartPoint {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  readonly provisional: boolean;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** In a report: the cell that `text` is told from, `F1/3/value`. */
  readonly cell?: string;
}

/** A line: one staff group or the whole, drawn in the colour of `colour` (a class). */
export interface ChartSeries {
  readonly key: string;
  readonly label: string;
  readonly colour: string;
  readonly points: readonly ChartPoint[];
}

/** What a period of a series is: a day, two days that are compared, or days `[from, to)`. */
export type PeriodKind = LiveMetric['time'];

/** A day on which lines are cut, and what is written beside it. */
export interface ChartBreak {
  readonly key: string;
  /** First day of the newer series, `YYYY-MM-DD`. */
  readonly day: string;
  readonly label: string;
  /** Keys of the lines it cuts; null = all of them. */
  readonly of: readonly string[] | null;
}

/** What a report draws on a line besides its values, in the unit of the chart. */
export interface LineMarks {
  /** The plan's base: a period, and the word at its point. */
  readonly base: { readonly key: string; readonly label: string } | null;
  /** The flat band of usual variation, and what is written in it. */
  readonly usual: { readonly low: number; readonly high: number; readonly label: string } | null;
}

/** Words a chart prints itself. */
export interface ChartWords {
  readonly provisional: string;
  /** What the chart shows, for those who do not see it. */
  readonly description: string;
  /** Name of the axis. */
  readonly unit: string;
  /** How an axis value is written. */
  readonly tick: (value: number) => string;
}
