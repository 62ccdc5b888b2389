import type { Control } from '../../../control.ts';
import { unknownPositions } from '../../../employments/unknown-places.ts';
import type { DeliverySeen } from './delivery-seen.ts';

/** A position that has no staff group yet: counted as «ikke fordelt» until somebody places it. One finding per code. */
export const unknownPosition: Control<DeliverySeen> = {
  id: 'hr-extract/unknown-position',
  severity: 'note',
  check: ({ met, context, names }) => unknownPositions(met, context, names.positionCode || names.positionTitle),
};
