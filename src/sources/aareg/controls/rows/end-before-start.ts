import { addDays } from '../../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { AaregEntry } from '../../entry.ts';
/** The last day lies more than one day before the first. */
export const endBeforeStart: Control<AaregEntry> = {
  id: 'aareg/end-before-start',
  severity: 'rejects-row',
  check: (entry) => {
    if (entry.from === null || entry.to === null || entry.to >= addDays(entry.from, -1)) return NOTHING;
    return onLine(entry.line, `${entry.path}.ansettelsesperiode.sluttdato`);
  },
};
