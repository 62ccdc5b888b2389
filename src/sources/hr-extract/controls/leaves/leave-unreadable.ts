import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** The leave has no first day, or a day that cannot be read. The employment is kept, the leave is not. */
export const leaveUnreadable: Control<Draft> = {
  id: 'hr-extract/leave-unreadable',
  severity: 'note',
  check: ({ leave, line, names }) => {
    if (leave === null) return NOTHING;
    if (leave.from === null) return onLine(line, names.leaveFrom, { column: names.leaveFrom });
    return leave.to === null ? onLine(line, names.leaveTo, { column: names.leaveTo }) : NOTHING;
  },
};
