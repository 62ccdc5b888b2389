import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { AaregEntry } from '../../entry.ts';

/** No folk register number: nobody can be counted. */
export const personMissing: Control<AaregEntry> = {
  id: 'aareg/person-missing',
  severity: 'rejects-row',
  check: (entry) => (entry.number === null ? onLine(entry.line, `${entry.path}.arbeidstaker`) : NOTHING),
};
