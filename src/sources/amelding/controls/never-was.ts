import { type Control, NOTHING, onLine } from '../../control.ts';
import { endReasonOf } from '../../employments/end-reason.ts';
import type { MessageEntry } from '../entry.ts';

/** Should never have been reported: the employment is left out of history, in earlier months too. */
export const neverWas: Control<MessageEntry> = {
  id: 'amelding/never-was',
  severity: 'note',
  check: ({ endReason, line }) =>
    endReasonOf(endReason ?? '') === 'never-was' ? onLine(line, 'arbeidsforhold.aarsakTilSluttdato') : NOTHING,
};
