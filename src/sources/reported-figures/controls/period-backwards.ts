import { type Control, NOTHING, onLine } from '../../control.ts';
import type { ReportedDraft } from '../reported-draft.ts';

export const periodBackwards: Control<ReportedDraft> = {
  id: 'reported-figures/period-backwards',
  severity: 'rejects-row',
  check: ({ period, line }) =>
    period !== null && period.to !== null && period.to <= period.from ? onLine(line, 'to') : NOTHING,
};
