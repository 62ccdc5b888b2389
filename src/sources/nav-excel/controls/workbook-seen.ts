import type { EmploymentRow, ReadResult } from '../../delivery.ts';
import type { ReadContext } from '../../reading.ts';

/** What the controls of the whole workbook look at. */
export interface WorkbookSeen {
  readonly context: ReadContext;
  readonly employments: readonly EmploymentRow[];
  readonly met: ReadResult['met'];
  readonly read: number;
}
