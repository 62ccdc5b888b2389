import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** Blank, or no number between −1000 and 1000: counted as a person, and as nothing in full-time equivalents. */
export const percentUnreadable: Control<Draft> = {
  id: 'hr-extract/percent-unreadable',
  severity: 'note',
  check: (draft) => (draft.percent === null ? onLine(draft.line, draft.names.positionPercent) : NOTHING),
};
