import { type Control, NOTHING, onLine } from '../../control.ts';
import type { UnitDraft } from '../../units/unit-draft.ts';

/** The register says that the unit is not in operation. */
export const closedUnit: Control<UnitDraft> = {
  id: 'school-register/closed-unit',
  severity: 'note',
  check: ({ inOperation, line, path, numberText }) =>
    inOperation ? NOTHING : onLine(line, path, { unit: numberText }),
};
