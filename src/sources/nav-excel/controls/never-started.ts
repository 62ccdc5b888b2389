import { addDays } from '../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../control.ts';
import type { NavRow } from '../row-draft.ts';

/** The last day is the day before the first: hired, but never began. Kept, and counted in no figure. */
export const neverStarted: Control<NavRow> = {
  id: 'nav-excel/never-started',
  severity: 'note',
  check: ({ from, to, line, sheet }) =>
    from !== null && to === addDays(from, -1) ? onLine(line, 'Sluttdato', { sheet }) : NOTHING,
};
