import type { Level } from '../codes/levels.ts';
import { isPrimary, isUpperSecondary } from '../codes/levels.ts';
import { CORE_SUBJECTS, FREE_SUBJECTS_8_10, FREE_SUBJECTS_VGS } from '../codes/subjects.ts';
import { type InForce, lawDay, NEW_LAW } from './sources.ts';

/** How many credits are asked to teach a subject. */
export interface CreditRule extends InForce {
  readonly id: string;
  readonly basis: string;
  readonly levels: readonly Level[];
  /** Which subjects it is about. */
  readonly about: 'core' | 'free' | 'other';
  /** Credits asked; null where none are. */
  readonly stp: number | null;
}

const PRIMARY: readonly Level[] = ['1-4', '5-7'];
const LOWER: readonly Level[] = ['8-10'];
const UPPER: readonly Level[] = ['VGS_FELLES', 'VGS_YRKESFAG'];

/** The Act asked for subject competence from this day on (OL98 § 10-2 as amended 2012-06-22-53). */
export const SUBJECTS_ASKED = lawDay('2014-01-01');

type Asked = readonly [
  id: string,
  levels: readonly Level[],
  about: CreditRule['about'],
  stp: number | null,
  now: string,
  old: string,
];

/** OF §§ 12-4, 12-6 and 12-9 (rules.md 2.1), and the same numbers in the regulation of 2006. */
const ASKED: readonly Asked[] = [
  ['S-01', PRIMARY, 'core', 30, 'OF § 12-4', 'OF06 § 14-2'],
  ['S-02', PRIMARY, 'other', null, 'OF § 12-4', 'OF06 § 14-2'],
  ['S-03', LOWER, 'core', 60, 'OF § 12-6(1)', 'OF06 § 14-3(1)'],
  ['S-05', LOWER, 'free', null, 'OF § 12-6(2)', 'OF06 § 14-3(1)'],
  ['S-04', LOWER, 'other', 30, 'OF § 12-6(2)', 'OF06 § 14-3(1)'],
  ['S-07', UPPER, 'free', null, 'OF § 12-9', 'OF06 § 14-4'],
  ['S-06', UPPER, 'other', 60, 'OF § 12-9(1)', 'OF06 § 14-4'],
];

export const CREDIT_RULES: readonly CreditRule[] = ASKED.flatMap(([id, levels, about, stp, now, old]) => [
  { id, basis: now, levels, about, stp, from: NEW_LAW, to: null },
  { id: `${id}-OF06`, basis: old, levels, about, stp, from: SUBJECTS_ASKED, to: NEW_LAW },
]);

/** Which of a level's rules a subject falls under. */
export function aboutOf(level: Level, key: string): CreditRule['about'] {
  if (isUpperSecondary(level)) return FREE_SUBJECTS_VGS.has(key) ? 'free' : 'other';
  if (!isPrimary(level) && FREE_SUBJECTS_8_10.has(key)) return 'free';
  return CORE_SUBJECTS.has(key) ? 'core' : 'other';
}
