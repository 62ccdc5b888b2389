import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** Without a person nobody can be counted. */
export const personMissing: Control<Draft> = {
  id: 'hr-extract/person-missing',
  severity: 'rejects-row',
  check: (draft) => (draft.number === '' ? onLine(draft.line, draft.names.person) : NOTHING),
};
