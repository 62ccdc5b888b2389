import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** The first or the last day cannot be read, or the first is blank: when the employment held is not known. */
export const dateUnreadable: Control<Draft> = {
  id: 'hr-extract/date-unreadable',
  severity: 'rejects-row',
  check: (draft) => {
    if (draft.from === null) return onLine(draft.line, draft.names.from, { column: draft.names.from });
    return draft.to === null ? onLine(draft.line, draft.names.to, { column: draft.names.to }) : NOTHING;
  },
};
