import { type Control, NOTHING, onLine } from '../../control.ts';
import type { MessageEntry } from '../entry.ts';

/** No Norwegian identity number: nobody can be counted. */
export const personMissing: Control<MessageEntry> = {
  id: 'amelding/person-missing',
  severity: 'rejects-row',
  check: (entry) => (entry.number === null ? onLine(entry.line, 'inntektsmottaker.norskIdentifikator') : NOTHING),
};
