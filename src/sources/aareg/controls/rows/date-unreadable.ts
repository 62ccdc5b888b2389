import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { AaregEntry } from '../../entry.ts';

/** The first day is missing, or a day cannot be read. */
export const dateUnreadable: Control<AaregEntry> = {
  id: 'aareg/date-unreadable',
  severity: 'rejects-row',
  check: (entry) => {
    if (entry.from === null) return onLine(entry.line, `${entry.path}.ansettelsesperiode.startdato`);
    const unread = entry.toText !== null && entry.to === null;
    return unread ? onLine(entry.line, `${entry.path}.ansettelsesperiode.sluttdato`) : NOTHING;
  },
};
