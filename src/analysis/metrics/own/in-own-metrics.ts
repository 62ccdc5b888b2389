import type { DimensionId } from '../../../terms/index.ts';

/** An own table tells of units and groups, never of persons. */
export const BY_UNIT_AND_GROUP = [
  'staff-subgroup',
  'age-band',
  'sex',
  'tenure',
  'contract',
] as const satisfies readonly DimensionId[];
