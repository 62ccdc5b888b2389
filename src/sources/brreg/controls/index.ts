import type { UnitControls } from '../../units/gather-units.ts';
import { badUnitNumber } from './bad-unit-number.ts';
import { deletedUnit } from './deleted-unit.ts';
import { duplicateUnit } from './duplicate-unit.ts';
import { morePages } from './more-pages.ts';
import { noHits } from './no-hits.ts';
import { removedUnit } from './removed-unit.ts';

export const UNIT_CONTROLS: UnitControls = {
  rejecting: [badUnitNumber, removedUnit],
  repeated: duplicateUnit,
  notes: [deletedUnit],
};
export { morePages, noHits };
