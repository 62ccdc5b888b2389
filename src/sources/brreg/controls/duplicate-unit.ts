import { type Control, NOTHING, onLine } from '../../control.ts';
import type { UnitRepeated } from '../../units/gather-units.ts';

/** One unit on several lines: they are read as one. */
export const duplicateUnit: Control<UnitRepeated> = {
  id: 'brreg/duplicate-unit',
  severity: 'note',
  check: ({ draft, firstLine }) =>
    firstLine === null ? NOTHING : onLine(draft.line, draft.path, { unit: draft.numberText, firstLine }),
};
