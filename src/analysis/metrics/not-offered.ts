import type { DimensionId } from '../../terms/index.ts';

/** Not offered where no person stands in what is counted: posts have a unit and a position, nothing that only persons have. */
export const OF_PERSONS = ['age-band', 'sex', 'tenure', 'contract'] as const satisfies readonly DimensionId[];

/** Not offered where a system's own table tells of units and groups, and of nothing finer. */
export const BY_UNIT_AND_GROUP = ['staff-subgroup', ...OF_PERSONS] as const satisfies readonly DimensionId[];

/**
 * Not offered where the two sides of a ratio are of different people: assistants under 30 per 100 teachers under 30 is
 * a number, but of nothing. What a unit is, both sides share.
 */
export const BY_UNITS_ONLY = ['staff-group', ...BY_UNIT_AND_GROUP] as const satisfies readonly DimensionId[];
