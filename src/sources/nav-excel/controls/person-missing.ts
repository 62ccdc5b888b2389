import { type Control, NOTHING, onLine } from '../../control.ts';
import type { NavRow } from '../row-draft.ts';

/** No identity number: nobody can be counted. */
export const personMissing: Control<NavRow> = {
  id: 'nav-excel/person-missing',
  severity: 'rejects-row',
  check: (row) => (row.number === '' ? onLine(row.line, 'Fødselsnummer', { sheet: row.sheet }) : NOTHING),
};
