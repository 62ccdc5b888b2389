import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { AaregEntry } from '../../entry.ts';

/** No agreed share: counted as a person, and as nothing in full-time equivalents. */
export const percentMissing: Control<AaregEntry> = {
  id: 'aareg/percent-missing',
  severity: 'note',
  check: (entry) =>
    entry.details.some((one) => one.percent !== null)
      ? NOTHING
      : onLine(entry.line, `${entry.path}.ansettelsesdetaljer`),
};
