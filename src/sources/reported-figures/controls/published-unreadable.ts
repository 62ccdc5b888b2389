import { type Control, NOTHING, onLine } from '../../control.ts';
import type { ReportedDraft } from '../reported-draft.ts';

/** Without the day it was reported nobody can say what was known then. */
export const publishedUnreadable: Control<ReportedDraft> = {
  id: 'reported-figures/published-unreadable',
  severity: 'rejects-row',
  check: (row) => (row.published === null ? onLine(row.line, 'published') : NOTHING),
};
