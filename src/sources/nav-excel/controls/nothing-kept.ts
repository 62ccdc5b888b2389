import { type Control, NOTHING, onFile } from '../../control.ts';
import type { WorkbookSeen } from './workbook-seen.ts';

export const nothingKept: Control<WorkbookSeen> = {
  id: 'nav-excel/nothing-kept',
  severity: 'stops-delivery',
  check: (seen) => (seen.employments.length === 0 ? onFile({ rows: seen.read }) : NOTHING),
};
