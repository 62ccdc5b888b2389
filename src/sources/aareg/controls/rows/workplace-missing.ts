import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { AaregEntry } from '../../entry.ts';

/** The workplace is a person or is not said: the employment belongs to no unit. */
export const workplaceMissing: Control<AaregEntry> = {
  id: 'aareg/workplace-missing',
  severity: 'rejects-row',
  check: (entry) => (entry.workplace === null ? onLine(entry.line, `${entry.path}.arbeidssted`) : NOTHING),
};
