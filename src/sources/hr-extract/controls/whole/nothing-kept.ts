import { type Control, NOTHING, onFile } from '../../../control.ts';
import type { DeliverySeen } from './delivery-seen.ts';

/** Every row was rejected: something is wrong with the file as a whole, and an empty delivery would erase nothing but sense. */
export const nothingKept: Control<DeliverySeen> = {
  id: 'hr-extract/nothing-kept',
  severity: 'stops-delivery',
  check: (seen) => (seen.read > 0 && seen.employments.length === 0 ? onFile({ rows: seen.read }) : NOTHING),
};
