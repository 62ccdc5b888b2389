import { type Control, NOTHING, onLine } from '../../control.ts';
import type { UnitDraft } from '../../units/unit-draft.ts';

/** Removed for legal reasons: only the number is left, and what is known of the unit already is kept. */
export const removedUnit: Control<UnitDraft> = {
  id: 'brreg/removed-unit',
  severity: 'rejects-row',
  check: ({ name, line, path, numberText }) => (name === '' ? onLine(line, path, { unit: numberText }) : NOTHING),
};
