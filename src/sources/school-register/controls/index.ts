import type { UnitControls } from '../../units/gather-units.ts';
import { badCoordinates } from './bad-coordinates.ts';
import { badUnitNumber } from './bad-unit-number.ts';
import { closedUnit } from './closed-unit.ts';
import { duplicateUnit } from './duplicate-unit.ts';
import { noUnits } from './no-units.ts';

export const UNIT_CONTROLS: UnitControls = {
  rejecting: [badUnitNumber],
  repeated: duplicateUnit,
  notes: [closedUnit, badCoordinates],
};
export { noUnits };
