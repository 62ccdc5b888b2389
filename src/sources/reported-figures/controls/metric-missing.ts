import { type Control, NOTHING, onLine } from '../../control.ts';
import type { ReportedDraft } from '../reported-draft.ts';

export const metricMissing: Control<ReportedDraft> = {
  id: 'reported-figures/metric-missing',
  severity: 'rejects-row',
  check: (row) => (row.metric === '' ? onLine(row.line, 'metric') : NOTHING),
};
