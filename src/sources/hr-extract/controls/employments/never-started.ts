import { addDays } from '../../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** The last day is the day before the first: hired, but never began. Kept, and counted in no figure. */
export const neverStarted: Control<Draft> = {
  id: 'hr-extract/never-started',
  severity: 'note',
  check: (draft) => {
    if (draft.from === null || typeof draft.to !== 'number') return NOTHING;
    return draft.to === addDays(draft.from, -1) ? onLine(draft.line, draft.names.to) : NOTHING;
  },
};
