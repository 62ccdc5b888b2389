import type { Control } from '../../control.ts';
import { unknownWorkplaces } from '../../employments/unknown-places.ts';
import type { WorkbookSeen } from './workbook-seen.ts';

export const unknownWorkplace: Control<WorkbookSeen> = {
  id: 'nav-excel/unknown-workplace',
  severity: 'note',
  check: ({ met, context }) => unknownWorkplaces(met, context, ''),
};
