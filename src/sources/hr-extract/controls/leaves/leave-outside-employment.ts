import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** The leave begins before or ends after the employment. It is kept as delivered. */
export const leaveOutsideEmployment: Control<Draft> = {
  id: 'hr-extract/leave-outside-employment',
  severity: 'note',
  check: ({ leave, from, to, line, names }) => {
    if (leave === null || leave.from === null || leave.to === null || from === null) return NOTHING;
    const before = leave.from < from;
    const after = typeof to === 'number' && (leave.from > to || (typeof leave.to === 'number' && leave.to > to));
    return before || after ? onLine(line, names.leaveFrom) : NOTHING;
  },
};
