import type { DimensionId } from '../../../terms/index.ts';

/**
 * Not offered where the two sides of a ratio are of different people: assistants under 30 per 100 teachers under 30 is
 * a number, but of nothing. What a unit is, both sides share.
 */
export const BY_UNITS_ONLY = [
  'staff-group',
  'staff-subgroup',
  'age-band',
  'sex',
  'tenure',
  'contract',
] as const satisfies readonly DimensionId[];
