import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** The form of employment is a text we do not understand: contract and terms are counted as unknown. */
export const formUnknown: Control<Draft> = {
  id: 'hr-extract/form-unknown',
  severity: 'note',
  check: (draft) => (draft.form.known ? NOTHING : onLine(draft.line, draft.names.form)),
};
