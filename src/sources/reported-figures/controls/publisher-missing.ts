import { type Control, NOTHING, onLine } from '../../control.ts';
import type { ReportedDraft } from '../reported-draft.ts';

/** A figure that nobody answers for cannot be held against ours. */
export const publisherMissing: Control<ReportedDraft> = {
  id: 'reported-figures/publisher-missing',
  severity: 'rejects-row',
  check: (row) => (row.publisher === '' ? onLine(row.line, 'publisher') : NOTHING),
};
