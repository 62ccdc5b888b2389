import { type Control, NOTHING, onLine } from '../control.ts';
import type { NumberSeen } from './number-seen.ts';

/** Wrong check digit, date or length: the person is kept and counted, but cannot be joined with other sources. */
export const badCheckDigit: Control<NumberSeen> = {
  id: 'person/bad-check-digit',
  severity: 'note',
  check: ({ kind, line, path }) => (kind === 'bad' ? onLine(line, path) : NOTHING),
};
