import { addDays } from '../../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { AaregEntry } from '../../entry.ts';
/** The last day is the day before the first: hired, but never began. Kept, and counted in no figure. */
export const neverStarted: Control<AaregEntry> = {
  id: 'aareg/never-started',
  severity: 'note',
  check: (entry) => {
    if (entry.from === null || entry.to === null || entry.to !== addDays(entry.from, -1)) return NOTHING;
    return onLine(entry.line, `${entry.path}.ansettelsesperiode.sluttdato`);
  },
};
