import { type Control, NOTHING, onLine } from '../../control.ts';
import type { ReportedDraft } from '../reported-draft.ts';

/** The figure is kept without the part. */
export const partUnreadable: Control<ReportedDraft> = {
  id: 'reported-figures/part-unreadable',
  severity: 'note',
  check: ({ numerator, denominator, line }) =>
    numerator === 'unreadable' || denominator === 'unreadable' ? onLine(line, 'numerator') : NOTHING,
};
