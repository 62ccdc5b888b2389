import { type Control, NOTHING, onLine } from '../../control.ts';
import type { UnitDraft } from '../../units/unit-draft.ts';

/** The number is no organisation number (nine digits, the last a control digit). */
export const badUnitNumber: Control<UnitDraft> = {
  id: 'school-register/bad-unit-number',
  severity: 'rejects-row',
  check: ({ unit, line, path }) => (unit === null ? onLine(line, path) : NOTHING),
};
