import { type Control, NOTHING, onLine } from '../../control.ts';
import type { MessageEntry } from '../entry.ts';

/** A day that is told and cannot be read. */
export const dateUnreadable: Control<MessageEntry> = {
  id: 'amelding/date-unreadable',
  severity: 'rejects-row',
  check: ({ fromText, from, toText, to, line }) => {
    if (fromText !== null && from === null) return onLine(line, 'arbeidsforhold.startdato');
    return toText !== null && to === null ? onLine(line, 'arbeidsforhold.sluttdato') : NOTHING;
  },
};
