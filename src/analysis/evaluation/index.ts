export { evaluateUnits } from './evaluate-units.ts';
export { panelOfUnits, type UnitPanel } from './panel-of-units.ts';
export { powerBefore } from './power-before.ts';
