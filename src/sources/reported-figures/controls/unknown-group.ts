import { type Control, NOTHING, onLine } from '../../control.ts';
import type { ReportedDraft } from '../reported-draft.ts';

/** What KS tells by is its own position codes. */
const KS_POSITION = /^\d{4}$/;

/** No staff group of ours: kept, and not held against any figure. */
export const unknownGroup: Control<ReportedDraft> = {
  id: 'reported-figures/unknown-group',
  severity: 'note',
  check: ({ groupKnown, group, definition, line }) => {
    const isOfKs = definition === 'ks' && KS_POSITION.test(group ?? '');
    return groupKnown || group === null || isOfKs ? NOTHING : onLine(line, 'group', { group });
  },
};
