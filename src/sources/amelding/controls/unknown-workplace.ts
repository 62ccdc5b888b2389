import type { Control } from '../../control.ts';
import { unknownWorkplaces } from '../../employments/unknown-places.ts';
import type { MessageSeen } from './message-seen.ts';

export const unknownWorkplace: Control<MessageSeen> = {
  id: 'amelding/unknown-workplace',
  severity: 'note',
  check: ({ met, context }) => unknownWorkplaces(met, context, 'virksomhet.norskIdentifikator'),
};
