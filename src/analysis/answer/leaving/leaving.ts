import type { TableNote } from '../../raw-table.ts';
import type { Measure } from '../measure.ts';

/** What a metric of leaving counts in one period, and what it must tell beside. */
export interface Leaving {
  readonly measures: readonly Measure[];
  readonly told: readonly TableNote[];
  /** False where the source does not reach far enough back for it. */
  readonly delivered?: boolean;
}
