import type { MetricId, ReportedFigure } from '../../analysis/index.ts';
import type { Refusal } from '../../terms/index.ts';
import type { SeenRow } from '../published.ts';

/** A figure somebody told, as it may be seen: without its value where that would tell of too few. */
export interface SeenReported
  extends Omit<ReportedFigure, 'value' | 'numerator' | 'denominator' | 'known' | 'withdrawnOn' | 'line'> {
  readonly state: 'shown' | 'withheld';
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Why there is no figure of ours for what was told. */
export const NOT_OURS = ['group', 'place', 'period', 'measure', 'lines', 'quoted'] as const;
export type NotOurs = (typeof NOT_OURS)[number];

/** Ours for the same: a row of a table that has passed the gate, or why there is none. */
export type Ours =
  | { readonly row: SeenRow; readonly source: string }
  | { readonly refusal: Refusal }
  | { readonly notOurs: NotOurs };

/** A figure somebody told, and ours: as known now, and as known on the day it was published. */
export interface ReportedBeside {
  readonly figure: SeenReported;
  /** The metric of ours that stands beside it. */
  readonly against: MetricId;
  readonly isSameDefinition: boolean;
  readonly now: Ours;
  /** Null where the day of publication is not known. */
  readonly atTheTime: Ours | null;
}

/** The figure with its numbers, or without them and without what was noted about them. */
export function seenReported(
  { known: _known, withdrawnOn: _withdrawn, ...figure }: ReportedFigure,
  mayBeTold: boolean,
): SeenReported {
  if (mayBeTold) return { ...figure, state: 'shown' };
  return { ...figure, state: 'withheld', value: null, numerator: null, denominator: null, note: null };
}
