import { type Control, NOTHING, onLine } from '../../control.ts';
import type { SuccessionDraft } from '../succession-draft.ts';

/** One of the two numbers is no organisation number. */
export const badUnitNumber: Control<SuccessionDraft> = {
  id: 'succession/bad-unit-number',
  severity: 'rejects-row',
  check: ({ from, to, fromText, toText, line }) => {
    if (from === null) return onLine(line, 'from', { unit: fromText });
    return to === null ? onLine(line, 'to', { unit: toText }) : NOTHING;
  },
};
