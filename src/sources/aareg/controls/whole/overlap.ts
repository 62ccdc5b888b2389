import type { Control } from '../../../control.ts';
import { findOverlaps } from '../../../employments/overlaps.ts';
import type { DeliverySeen } from './delivery-seen.ts';

/** The same person twice in the same position at the same unit on the same days. Both are kept. */
export const overlap: Control<DeliverySeen> = {
  id: 'aareg/overlap',
  severity: 'note',
  check: ({ employments }) =>
    findOverlaps(employments).map(({ line, otherLine }) => ({ line, path: `[${line - 1}]`, values: { otherLine } })),
};
