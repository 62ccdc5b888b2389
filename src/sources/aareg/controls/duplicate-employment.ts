import { type Control, NOTHING, onLine } from '../../control.ts';
import type { AaregEntry } from '../entry.ts';

/** The same employment (NAV's key) twice in the file: the one changed last counts. */
export const duplicateEmployment: Control<{ readonly entry: AaregEntry; readonly replacedBy: number | null }> = {
  id: 'aareg/duplicate-employment',
  severity: 'rejects-row',
  check: ({ entry, replacedBy }) =>
    replacedBy === null ? NOTHING : onLine(entry.line, entry.path, { otherLine: replacedBy }),
};
