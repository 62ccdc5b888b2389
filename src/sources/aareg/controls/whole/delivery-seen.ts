import type { EmploymentRow, PersonRow, ReadResult } from '../../../delivery.ts';
import type { ReadContext } from '../../../reading.ts';

/** What the controls of a whole delivery look at, after its employments have been read. */
export interface DeliverySeen {
  readonly context: ReadContext;
  readonly persons: readonly PersonRow[];
  readonly employments: readonly EmploymentRow[];
  readonly met: ReadResult['met'];
  readonly read: number;
}
