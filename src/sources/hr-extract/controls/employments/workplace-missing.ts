import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** The row says no workplace: the person is counted for the owner, and stands as «ikke fordelt» among the units. */
export const workplaceMissing: Control<Draft> = {
  id: 'hr-extract/workplace-missing',
  severity: 'note',
  check: (draft) => (draft.workplace === '' ? onLine(draft.line, draft.names.workplace) : NOTHING),
};
