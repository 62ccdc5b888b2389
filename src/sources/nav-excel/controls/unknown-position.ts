import type { Control } from '../../control.ts';
import { unknownPositions } from '../../employments/unknown-places.ts';
import type { WorkbookSeen } from './workbook-seen.ts';

export const unknownPosition: Control<WorkbookSeen> = {
  id: 'nav-excel/unknown-position',
  severity: 'note',
  check: ({ met, context }) => unknownPositions(met, context, 'Yrke'),
};
