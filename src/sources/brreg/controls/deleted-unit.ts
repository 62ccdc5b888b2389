import { formatDay } from '../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../control.ts';
import type { UnitDraft } from '../../units/unit-draft.ts';
/** Deleted from Enhetsregisteret: the unit is closed from that day. */
export const deletedUnit: Control<UnitDraft> = {
  id: 'brreg/deleted-unit',
  severity: 'note',
  check: ({ closedOn, line, path, numberText }) =>
    closedOn === null ? NOTHING : onLine(line, path, { unit: numberText, day: formatDay(closedOn) }),
};
