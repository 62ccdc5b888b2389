import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** A spreadsheet made a number of the identity number and lost its first zero; the check digits say it was there. */
export const leadingZeroRestored: Control<Draft> = {
  id: 'hr-extract/leading-zero-restored',
  severity: 'note',
  check: (draft) => (draft.zeroRestored ? onLine(draft.line, draft.names.person) : NOTHING),
};
