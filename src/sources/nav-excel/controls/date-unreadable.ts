import { type Control, NOTHING, onLine } from '../../control.ts';
import type { NavRow } from '../row-draft.ts';

/** The first day is missing, or a day cannot be read. */
export const dateUnreadable: Control<NavRow> = {
  id: 'nav-excel/date-unreadable',
  severity: 'rejects-row',
  check: (row) =>
    row.from === null || row.to === null ? onLine(row.line, 'Startdato', { sheet: row.sheet }) : NOTHING,
};
