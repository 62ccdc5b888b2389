import type { EmploymentRow, PersonRow, ReadResult } from '../../../delivery.ts';
import type { ReadContext } from '../../../reading.ts';
import type { Columns } from '../../columns.ts';

/** What the controls of a whole delivery look at, after its rows have been read. */
export interface DeliverySeen {
  readonly names: Columns['names'];
  readonly context: ReadContext;
  readonly persons: readonly PersonRow[];
  readonly employments: readonly EmploymentRow[];
  readonly met: ReadResult['met'];
  readonly read: number;
}
