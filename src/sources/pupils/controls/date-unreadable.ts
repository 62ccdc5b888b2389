import { type Control, NOTHING, onLine } from '../../control.ts';
import type { PupilsDraft } from '../pupils-draft.ts';

/** Neither a day nor a school year. */
export const dateUnreadable: Control<PupilsDraft> = {
  id: 'pupils/date-unreadable',
  severity: 'rejects-row',
  check: (row) => (row.day === null ? onLine(row.line, 'day') : NOTHING),
};
