import { type Control, NOTHING, onLine } from '../../control.ts';
import type { ReportedDraft } from '../reported-draft.ts';

/** Not a number: «*» and «:» in published tables are withheld, not zero. */
export const valueUnreadable: Control<ReportedDraft> = {
  id: 'reported-figures/value-unreadable',
  severity: 'rejects-row',
  check: (row) => (row.value === null ? onLine(row.line, 'value') : NOTHING),
};
