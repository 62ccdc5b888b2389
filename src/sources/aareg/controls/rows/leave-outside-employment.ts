import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { AaregEntry } from '../../entry.ts';

/** The leave begins before or ends after the employment. It is kept as delivered. */
export const leaveOutsideEmployment: Control<AaregEntry> = {
  id: 'aareg/leave-outside-employment',
  severity: 'note',
  check: (entry) => {
    const { from, to } = entry;
    const outside = entry.leaves.findIndex((leave) => {
      if (leave.from === null || from === null) return false;
      const after = to !== null && (leave.from > to || (leave.to !== null && leave.to > to));
      return leave.from < from || after;
    });
    return outside < 0 ? NOTHING : onLine(entry.line, `${entry.path}.permisjoner[${outside}]`);
  },
};
