import { type Control, NOTHING, onLine } from '../../control.ts';
import type { ReportedDraft } from '../reported-draft.ts';

/** Nearly always a slip of the pen, but some turnover figures do pass 100 per cent: kept and told. */
export const shareOver100: Control<ReportedDraft> = {
  id: 'reported-figures/share-over-100',
  severity: 'note',
  check: ({ measured, value, line }) =>
    measured?.measure === 'share' && value !== null && value > 1 ? onLine(line, 'value') : NOTHING,
};
