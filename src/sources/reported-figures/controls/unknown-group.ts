import { type Control, NOTHING, onLine } from '../../control.ts';
import type { ReportedDraft } from '../reported-draft.ts';

/** No staff group of ours: kept, and not held against any figure. */
export const unknownGroup: Control<ReportedDraft> = {
  id: 'reported-figures/unknown-group',
  severity: 'note',
  check: ({ groupKnown, group, line }) => (groupKnown || group === null ? NOTHING : onLine(line, 'group', { group })),
};
