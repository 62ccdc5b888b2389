import type { Control } from '../../../control.ts';
import { unknownWorkplaces } from '../../../employments/unknown-places.ts';
import type { DeliverySeen } from './delivery-seen.ts';

/** A workplace that has no unit yet: counted as «ikke fordelt» until somebody places it. One finding per workplace. */
export const unknownWorkplace: Control<DeliverySeen> = {
  id: 'hr-extract/unknown-workplace',
  severity: 'note',
  check: ({ met, context, names }) => unknownWorkplaces(met, context, names.workplace),
};
