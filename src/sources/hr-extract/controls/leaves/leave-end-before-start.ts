import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** The employment is kept, the leave is not. */
export const leaveEndBeforeStart: Control<Draft> = {
  id: 'hr-extract/leave-end-before-start',
  severity: 'note',
  check: ({ leave, line, names }) => {
    if (leave === null || leave.from === null || typeof leave.to !== 'number') return NOTHING;
    return leave.to < leave.from ? onLine(line, names.leaveTo) : NOTHING;
  },
};
