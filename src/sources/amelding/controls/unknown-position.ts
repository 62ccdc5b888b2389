import type { Control } from '../../control.ts';
import { unknownPositions } from '../../employments/unknown-places.ts';
import type { MessageSeen } from './message-seen.ts';

export const unknownPosition: Control<MessageSeen> = {
  id: 'amelding/unknown-position',
  severity: 'note',
  check: ({ met, context }) => unknownPositions(met, context, 'arbeidsforhold.yrke'),
};
