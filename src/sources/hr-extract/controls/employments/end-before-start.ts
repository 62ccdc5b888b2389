import { addDays } from '../../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** The last day lies more than one day before the first. (One day before is «never started», which is kept.) */
export const endBeforeStart: Control<Draft> = {
  id: 'hr-extract/end-before-start',
  severity: 'rejects-row',
  check: (draft) => {
    if (draft.from === null || typeof draft.to !== 'number') return NOTHING;
    return draft.to < addDays(draft.from, -1) ? onLine(draft.line, draft.names.to) : NOTHING;
  },
};
