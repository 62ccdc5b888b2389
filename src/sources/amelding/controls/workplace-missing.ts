import { type Control, NOTHING, onLine } from '../../control.ts';
import type { MessageEntry } from '../entry.ts';

/** The unit is not said. */
export const workplaceMissing: Control<MessageEntry> = {
  id: 'amelding/workplace-missing',
  severity: 'rejects-row',
  check: (entry) => (entry.workplace === null ? onLine(entry.line, 'virksomhet.norskIdentifikator') : NOTHING),
};
