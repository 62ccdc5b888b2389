import { addDays } from '../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../control.ts';
import type { MessageEntry } from '../entry.ts';

/** The last day lies more than one day before the first. */
export const endBeforeStart: Control<MessageEntry> = {
  id: 'amelding/end-before-start',
  severity: 'rejects-row',
  check: ({ from, to, line }) => {
    if (from === null || to === null || to >= addDays(from, -1)) return NOTHING;
    return onLine(line, 'arbeidsforhold.sluttdato');
  },
};
