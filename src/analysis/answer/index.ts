export { type Answer, ask, askAhead, askCells, MOST_CELLS } from './ask.ts';
export { MONTHS_LOOKED_AT, monthsByUnit } from './beside/months-delivered.ts';
export { ownColumns } from './columns.ts';
export { type DimensionCode, dimensionCodes } from './dimensions/dimension-codes.ts';
export { type Hierarchies, hierarchiesOn } from './dimensions/hierarchies.ts';
