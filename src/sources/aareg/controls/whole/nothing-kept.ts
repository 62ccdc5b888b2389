import { type Control, NOTHING, onFile } from '../../../control.ts';
import type { DeliverySeen } from './delivery-seen.ts';

export const nothingKept: Control<DeliverySeen> = {
  id: 'aareg/nothing-kept',
  severity: 'stops-delivery',
  check: (seen) => (seen.employments.length === 0 ? onFile({ rows: seen.read }) : NOTHING),
};
