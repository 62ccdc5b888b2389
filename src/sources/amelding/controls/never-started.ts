import { addDays } from '../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../control.ts';
import type { MessageEntry } from '../entry.ts';

/** The last day is the day before the first: hired, but never began. Kept, and counted in no figure. */
export const neverStarted: Control<MessageEntry> = {
  id: 'amelding/never-started',
  severity: 'note',
  check: ({ from, to, line }) =>
    from !== null && to !== null && to === addDays(from, -1) ? onLine(line, 'arbeidsforhold.sluttdato') : NOTHING,
};
