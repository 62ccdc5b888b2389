import { STAFF_GROUPS, STAFF_SUBGROUPS, type StaffSubgroup } from '../../terms/index.ts';

/** The subgroups in the order in which columns number them. */
export const SUBGROUP_CODES = Object.keys(STAFF_SUBGROUPS) as readonly StaffSubgroup[];

/** Place in STAFF_GROUPS of each place in SUBGROUP_CODES. */
export const GROUP_OF_SUBGROUP = Int32Array.from(SUBGROUP_CODES, (code) => STAFF_GROUPS.indexOf(STAFF_SUBGROUPS[code]));
