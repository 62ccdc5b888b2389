import { type Control, NOTHING, onLine } from '../../control.ts';
import type { ReportedDraft } from '../reported-draft.ts';

/** No day and no two days that can be read: a figure without a period says nothing. */
export const periodMissing: Control<ReportedDraft> = {
  id: 'reported-figures/period-missing',
  severity: 'rejects-row',
  check: (row) => (row.period === null ? onLine(row.line, 'period') : NOTHING),
};
