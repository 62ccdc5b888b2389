import { type Control, NOTHING, onLine } from '../../control.ts';
import type { NavRow } from '../row-draft.ts';

/** No occupation: counted as «ikke fordelt» among the staff groups. */
export const positionMissing: Control<NavRow> = {
  id: 'nav-excel/position-missing',
  severity: 'note',
  check: (row) => (row.code === null && row.title === null ? onLine(row.line, 'Yrke', { sheet: row.sheet }) : NOTHING),
};
