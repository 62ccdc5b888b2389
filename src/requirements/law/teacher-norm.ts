import type { Day } from '../../terms/index.ts';
import { type InForce, inForceOn, lawDay, NEW_LAW } from './sources.ts';

/** How many pupils there may be for each teacher in ordinary teaching. */
export interface NormRule extends InForce {
  readonly id: string;
  readonly basis: string;
  readonly level: string;
  readonly limit: number;
}

const FIRST = lawDay('2018-08-01');
const SECOND = lawDay('2019-08-01');

/** Schools without qualified applicants could be waived until this day (N-05). */
export const WAIVER_ENDS = lawDay('2020-08-01');

/** Hours of teaching of a whole post, by Udir's calculator of 2019–20: grades 1 to 7, and 8 to 10. */
export const YEAR_HOURS = { primary: 741, lower: 656 } as const;

/** OF § 12-19, and OF06 § 14A-1 before it (N-01 to N-04). */
export const NORM_RULES: readonly NormRule[] = [
  { id: 'N-01', basis: 'OF § 12-19 a', level: '1-4', limit: 15, from: NEW_LAW, to: null },
  { id: 'N-02', basis: 'OF § 12-19 b', level: '5-7', limit: 20, from: NEW_LAW, to: null },
  { id: 'N-03', basis: 'OF § 12-19 c', level: '8-10', limit: 20, from: NEW_LAW, to: null },
  { id: 'N-01-OF06', basis: 'OF06 § 14A-1', level: '1-4', limit: 15, from: SECOND, to: NEW_LAW },
  { id: 'N-02-OF06', basis: 'OF06 § 14A-1', level: '5-7', limit: 20, from: SECOND, to: NEW_LAW },
  { id: 'N-03-OF06', basis: 'OF06 § 14A-1', level: '8-10', limit: 20, from: SECOND, to: NEW_LAW },
  { id: 'N-04-1', basis: 'OF06 § 14A-1', level: '1-4', limit: 16, from: FIRST, to: SECOND },
  { id: 'N-04-5', basis: 'OF06 § 14A-1', level: '5-7', limit: 21, from: FIRST, to: SECOND },
  { id: 'N-04-8', basis: 'OF06 § 14A-1', level: '8-10', limit: 21, from: FIRST, to: SECOND },
];

/** The norm of a level on a day; null where there is none. */
export function limitOf(level: string, day: Day): NormRule | null {
  return NORM_RULES.find((rule) => rule.level === level && inForceOn(rule, day)) ?? null;
}
