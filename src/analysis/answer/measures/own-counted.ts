import type { TableNote } from '../../raw-table.ts';
import type { Measure } from '../measure.ts';

/** What an own table tells of a time. */
export interface OwnCounted {
  readonly measures: readonly Measure[];
  /** False where the table has no row in the time. */
  readonly delivered: boolean;
  /** What only this count can tell beside its figures. */
  readonly told?: readonly TableNote[];
}
