import { type Control, NOTHING, onLine } from '../../control.ts';
import type { LinkDraft } from '../link-draft.ts';

export const sameNumber: Control<LinkDraft> = {
  id: 'identity-links/same-number',
  severity: 'rejects-row',
  check: ({ earlier, later, line }) => (earlier === later ? onLine(line) : NOTHING),
};
