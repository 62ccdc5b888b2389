import { type Control, NOTHING, onLine } from '../control.ts';
import type { NumberSeen } from './number-seen.ts';

/** An owner marked invented has no real persons: a number that could be somebody's is not taken in. */
export const realLookingNumber: Control<NumberSeen> = {
  id: 'person/real-looking-number',
  severity: 'stops-delivery',
  check: ({ ownerKind, kind, line, path }) =>
    ownerKind === 'invented' && kind === 'real-looking' ? onLine(line, path) : NOTHING,
};
