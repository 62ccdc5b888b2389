import { type Control, NOTHING, onLine } from '../../control.ts';
import type { MessageEntry, MessageLeave } from '../entry.ts';

export function isLeaveUnreadable({ from, to, toText }: MessageLeave): boolean {
  return from === null || (toText !== null && to === null) || (to !== null && to < from);
}

/** A leave without a first day, with a day that cannot be read, or that ends before it begins. It is left out. */
export const leaveUnreadable: Control<MessageEntry> = {
  id: 'amelding/leave-unreadable',
  severity: 'note',
  check: ({ leaves, line }) => (leaves.some(isLeaveUnreadable) ? onLine(line, 'arbeidsforhold.permisjon') : NOTHING),
};
