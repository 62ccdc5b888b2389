import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { AaregEntry } from '../../entry.ts';

/** No occupation code: counted as «ikke fordelt» among the staff groups. */
export const positionMissing: Control<AaregEntry> = {
  id: 'aareg/position-missing',
  severity: 'note',
  check: (entry) =>
    entry.details.some((one) => one.code !== null) ? NOTHING : onLine(entry.line, `${entry.path}.ansettelsesdetaljer`),
};
