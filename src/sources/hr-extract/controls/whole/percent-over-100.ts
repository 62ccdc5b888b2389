import { FULL_POSITION, SUSPICIOUS_POSITION } from '../../../../terms/index.ts';
import { type Control, NOTHING, onFile } from '../../../control.ts';
import type { DeliverySeen } from './delivery-seen.ts';

/** A little over a full position is allowed: told once, with how many. */
export const percentOver100: Control<DeliverySeen> = {
  id: 'hr-extract/percent-over-100',
  severity: 'note',
  check: ({ employments }) => {
    const over = employments.filter(
      ({ percent }) => percent !== null && percent > FULL_POSITION && percent <= SUSPICIOUS_POSITION,
    ).length;
    return over === 0 ? NOTHING : onFile({ rows: over }, over);
  },
};
