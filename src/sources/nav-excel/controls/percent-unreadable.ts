import { type Control, NOTHING, onLine } from '../../control.ts';
import type { NavRow } from '../row-draft.ts';

/** No share of a position that can be read: a person, and nothing in full-time equivalents. */
export const percentUnreadable: Control<NavRow> = {
  id: 'nav-excel/percent-unreadable',
  severity: 'note',
  check: (row) => (row.percent === null ? onLine(row.line, 'Stilling %', { sheet: row.sheet }) : NOTHING),
};
