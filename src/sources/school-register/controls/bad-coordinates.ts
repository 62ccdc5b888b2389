import { type Control, NOTHING, onLine } from '../../control.ts';
import type { UnitDraft } from '../../units/unit-draft.ts';

/** A place outside Norway and Svalbard: latitude and longitude are often swapped. */
export const badCoordinates: Control<UnitDraft> = {
  id: 'school-register/bad-coordinates',
  severity: 'note',
  check: ({ latitude, longitude, line, path, numberText }) => {
    if (latitude === null || longitude === null) return NOTHING;
    const inNorway = latitude > 57 && latitude < 82 && longitude > 3 && longitude < 35;
    return inNorway ? NOTHING : onLine(line, path, { unit: numberText });
  },
};
