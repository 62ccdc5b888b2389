import type { MetricUnit } from '../../../disclosure/index.ts';
import type { DatedBreak } from '../breaks/index.ts';

/** One published cell, as the figure's answer gives it. Numbers are null unless shown or provisional. */
export interface CellFacts {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly state: 'shown' | 'provisional' | 'withheld' | 'not-applicable' | 'not-delivered';
  readonly reason: string | null;
  /** Where the value is an estimate. */
  readonly interval?: { readonly low: number; readonly high: number } | null;
}

/** What an answer sentence is made from: published cells only, nothing is calculated here. */
export interface FigureFacts {
  readonly alias: string;
  /** Code of the staff group, `Total` for all staff. */
  readonly group: string;
  readonly owner: string;
  /** Name of the one unit asked about, if one is. */
  readonly unit: string | null;
  /** Labels of other filters. */
  readonly other: readonly string[];
  /** `YYYY-MM-DD`, or `YYYY-MM-DD/YYYY-MM-DD`. */
  readonly period: string;
  readonly now: CellFacts;
  readonly yearBefore: CellFacts | null;
  /** The break between the year before and this; for a staff balance, the one inside its period. */
  readonly broken?: DatedBreak | null;
  /** School turnover of the same cell (leavers and movers), beside owner turnover. */
  readonly schoolTurnover: CellFacts | null;
  /** Cells of a staff balance by component. */
  readonly balance: Readonly<Record<string, CellFacts>> | null;
  /** Cells by outcome, years, reason, cause or age, or of those who left and those who are new, where the metric has such lines. */
  readonly lines?: Readonly<Record<string, CellFacts>>;
  /** What must be said with the figure, worded: how many of those asked have answered. */
  readonly beside?: readonly string[];
  /** Name and unit of the metric, for those without a sentence of their own. */
  readonly metric?: { readonly name: string; readonly unit: MetricUnit };
}

export function isSeen(cell: CellFacts | null | undefined): cell is CellFacts & { readonly value: number } {
  return cell !== null && cell !== undefined && cell.value !== null;
}

/** True where the second day is the first day one year on. */
export function isOneYear(period: string): boolean {
  const [from, to] = period.split('/');
  if (from === undefined || to === undefined) return false;
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) === 1 && from.slice(4) === to.slice(4);
}
