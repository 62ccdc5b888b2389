import type { Control } from '../../../control.ts';
import { findOverlaps } from '../../../employments/overlaps.ts';
import type { DeliverySeen } from './delivery-seen.ts';

/** The same person twice in the same position at the same workplace on the same days. Both rows are kept. */
export const overlap: Control<DeliverySeen> = {
  id: 'hr-extract/overlap',
  severity: 'note',
  check: ({ employments, names }) =>
    findOverlaps(employments).map(({ line, otherLine }) => ({ line, path: names.from, values: { otherLine } })),
};
