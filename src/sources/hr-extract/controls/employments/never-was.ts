import { type Control, NOTHING, onLine } from '../../../control.ts';
import { endReasonOf } from '../../../employments/end-reason.ts';
import type { Draft } from '../../draft.ts';

/** The end reason says that the employment should never have been reported: it is left out. */
export const neverWas: Control<Draft> = {
  id: 'hr-extract/never-was',
  severity: 'rejects-row',
  check: (draft) =>
    endReasonOf(draft.endReason) === 'never-was' ? onLine(draft.line, draft.names.endReason) : NOTHING,
};
