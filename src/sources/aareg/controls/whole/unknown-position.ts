import type { Control } from '../../../control.ts';
import { unknownPositions } from '../../../employments/unknown-places.ts';
import type { DeliverySeen } from './delivery-seen.ts';

export const unknownPosition: Control<DeliverySeen> = {
  id: 'aareg/unknown-position',
  severity: 'note',
  check: ({ met, context }) => unknownPositions(met, context, 'ansettelsesdetaljer.yrke.kode'),
};
