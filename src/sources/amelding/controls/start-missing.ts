import { type Control, NOTHING, onLine } from '../../control.ts';
import type { MessageEntry } from '../entry.ts';

/** No first day: the first of the month stands in for it. */
export const startMissing: Control<MessageEntry> = {
  id: 'amelding/start-missing',
  severity: 'note',
  check: (entry) => (entry.fromText === null ? onLine(entry.line, 'arbeidsforhold.startdato') : NOTHING),
};
