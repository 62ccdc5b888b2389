import { type Control, NOTHING, onFile } from '../../control.ts';
import type { MessageStateRow } from '../../delivery.ts';

/** Messages that the receiver refused: they are as not sent and do not count. */
export const rejectedMessages: Control<readonly MessageStateRow[]> = {
  id: 'amelding-feedback/rejected-messages',
  severity: 'note',
  check: (states) => {
    const messages = states.filter((row) => row.state === 'rejected').length;
    return messages === 0 ? NOTHING : onFile({ messages }, messages);
  },
};
