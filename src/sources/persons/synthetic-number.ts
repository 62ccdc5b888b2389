import { type Control, NOTHING, onLine } from '../control.ts';
import type { NumberSeen } from './number-seen.ts';

/** A test number (month + 80 or + 60) has nothing to do among a real owner's persons. */
export const syntheticNumber: Control<NumberSeen> = {
  id: 'person/synthetic-number',
  severity: 'stops-delivery',
  check: ({ ownerKind, kind, line, path }) =>
    ownerKind === 'real' && kind === 'synthetic' ? onLine(line, path) : NOTHING,
};
