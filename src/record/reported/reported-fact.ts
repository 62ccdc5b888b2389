import type { ReportedFigureRow } from '../../sources/index.ts';
import type { Day } from '../../terms/index.ts';

/** A figure that was reported, and the delivery that told of it. */
export interface ReportedFact extends ReportedFigureRow {
  /** Such as `d000012-3`: the delivery and the place in it. */
  readonly id: string;
  readonly delivery: string;
  readonly knownOn: Day;
  /** The day its delivery was taken back; null while it counts. */
  readonly withdrawnOn: Day | null;
}
