import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { AaregEntry } from '../../entry.ts';

/** Freelancers and fees: people who are not employed. */
export const notEmployment: Control<AaregEntry> = {
  id: 'aareg/not-employment',
  severity: 'rejects-row',
  check: (entry) =>
    entry.type === 'frilanserOppdragstakerHonorarPersonerMm' ? onLine(entry.line, `${entry.path}.type`) : NOTHING,
};
