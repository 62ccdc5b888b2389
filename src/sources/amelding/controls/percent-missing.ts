import { type Control, NOTHING, onLine } from '../../control.ts';
import type { MessageEntry } from '../entry.ts';

/** No agreed share: counted as a person, and as nothing in full-time equivalents. */
export const percentMissing: Control<MessageEntry> = {
  id: 'amelding/percent-missing',
  severity: 'note',
  check: (entry) => (entry.percent === null ? onLine(entry.line, 'arbeidsforhold.stillingsprosent') : NOTHING),
};
