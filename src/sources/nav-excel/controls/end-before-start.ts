import { addDays } from '../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../control.ts';
import type { NavRow } from '../row-draft.ts';

/** The last day lies more than one day before the first. */
export const endBeforeStart: Control<NavRow> = {
  id: 'nav-excel/end-before-start',
  severity: 'rejects-row',
  check: ({ from, to, line, sheet }) => {
    if (from === null || to === null || to === 'open' || to >= addDays(from, -1)) return NOTHING;
    return onLine(line, 'Sluttdato', { sheet });
  },
};
