import { type Control, NOTHING, onLine } from '../../control.ts';
import type { MessageEntry } from '../entry.ts';

/** No occupation code: counted as «ikke fordelt» among the staff groups. */
export const positionMissing: Control<MessageEntry> = {
  id: 'amelding/position-missing',
  severity: 'note',
  check: (entry) => (entry.code === null ? onLine(entry.line, 'arbeidsforhold.yrke') : NOTHING),
};
