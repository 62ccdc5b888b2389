import type { Control } from '../../../control.ts';
import { unknownWorkplaces } from '../../../employments/unknown-places.ts';
import type { DeliverySeen } from './delivery-seen.ts';

export const unknownWorkplace: Control<DeliverySeen> = {
  id: 'aareg/unknown-workplace',
  severity: 'note',
  check: ({ met, context }) => unknownWorkplaces(met, context, 'arbeidssted'),
};
