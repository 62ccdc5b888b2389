import { type Control, NOTHING, onLine } from '../../control.ts';
import type { SuccessionDraft } from '../succession-draft.ts';

/** The day is blank or cannot be read. */
export const dateUnreadable: Control<SuccessionDraft> = {
  id: 'succession/date-unreadable',
  severity: 'rejects-row',
  check: ({ day, line }) => (day === null ? onLine(line, 'day') : NOTHING),
};
