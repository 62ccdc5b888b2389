import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { AaregEntry, AaregLeave } from '../../entry.ts';

export function isLeaveUnreadable({ from, to, toText }: AaregLeave): boolean {
  return from === null || (toText !== null && to === null) || (to !== null && to < from);
}

/** A leave without a first day, with a day that cannot be read, or that ends before it begins. It is left out. */
export const leaveUnreadable: Control<AaregEntry> = {
  id: 'aareg/leave-unreadable',
  severity: 'note',
  check: (entry) => {
    const bad = entry.leaves.findIndex(isLeaveUnreadable);
    return bad < 0 ? NOTHING : onLine(entry.line, `${entry.path}.permisjoner[${bad}]`);
  },
};
