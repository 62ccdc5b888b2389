import { type Control, NOTHING, onLine } from '../../control.ts';
import type { LinkDraft } from '../link-draft.ts';

/** Not eleven digits: it can be nobody's number. (A wrong check digit is noted and kept: it may be what was delivered.) */
export const badNumber: Control<LinkDraft> = {
  id: 'identity-links/bad-number',
  severity: 'rejects-row',
  check: ({ earlier, later, line }) => {
    if (!/^\d{11}$/.test(earlier)) return onLine(line, 'earlier');
    return /^\d{11}$/.test(later) ? NOTHING : onLine(line, 'later');
  },
};
