import type { ReportedFact } from '../../record/administration/index.ts';
import type { Day } from '../../terms/index.ts';

/** A figure that somebody told before: as it was told, whether it agrees with ours or not. */
export interface ReportedFigure extends Omit<ReportedFact, 'delivery' | 'knownOn' | 'line' | 'publishedOn'> {
  /** Null where the publisher does not date it. */
  readonly publishedOn: Day | null;
  /** The delivery that told of it; null for what is known to every owner. */
  readonly delivery: string | null;
  /** The metric it is told under, also one that waits; null where it is none of ours. */
  readonly metricId: string | null;
  /** Days `[from, to)` on which it was known here. */
  readonly known: { readonly from: Day; readonly to: Day };
}

/** Whether it was known here at the end of a day; null = now. */
export function isKnownReported({ known, withdrawnOn }: ReportedFigure, asKnownOn: Day | null): boolean {
  return asKnownOn === null ? withdrawnOn === null : known.from <= asKnownOn && asKnownOn < known.to;
}
