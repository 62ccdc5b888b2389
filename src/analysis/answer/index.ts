export { type Answer, ask, MOST_CELLS } from './ask.ts';
export { type DimensionCode, dimensionCodes } from './dimension-codes.ts';
export { MONTHS_LOOKED_AT, monthsByUnit } from './months-delivered.ts';
