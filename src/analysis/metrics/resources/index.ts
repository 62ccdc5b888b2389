import { childrenPerCarer } from './children-per-carer.ts';
import { qualifiedHours } from './qualified-hours.ts';
import { specialGroups } from './special-groups.ts';
import { staffedOnDayOne } from './staffed-on-day-one.ts';
import { teacherNorm } from './teacher-norm.ts';
import { teacherNormGap } from './teacher-norm-gap.ts';
import { vacancyRate } from './vacancy-rate.ts';

/** Metrics of what there is of posts, hours and places, beside who is employed. */
export const RESOURCE_METRICS = {
  A11: childrenPerCarer,
  A11s: specialGroups,
  A12: teacherNorm,
  A12g: teacherNormGap,
  C7: vacancyRate,
  C8: staffedOnDayOne,
  D2: qualifiedHours,
} as const;
