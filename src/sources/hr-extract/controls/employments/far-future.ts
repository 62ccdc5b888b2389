import { addDays } from '../../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** Employments are seldom agreed more than a year ahead. */
const FAR_AHEAD_DAYS = 366;

export const farFuture: Control<Draft> = {
  id: 'hr-extract/far-future',
  severity: 'note',
  check: (draft) =>
    draft.from !== null && draft.from > addDays(draft.context.takenInOn, FAR_AHEAD_DAYS)
      ? onLine(draft.line, draft.names.from)
      : NOTHING,
};
