import { completedYears, type Day, dayParts } from './day.ts';

/** What a figure can be broken down by (codes as other programs write them). */
export const DIMENSIONS = [
  'unit',
  'area',
  'sub-area',
  'school-type',
  'staff-group',
  'staff-subgroup',
  'age-band',
  'sex',
  'tenure',
  'contract',
  'living-conditions',
] as const;
export type DimensionId = (typeof DIMENSIONS)[number];

export function isDimension(code: string): code is DimensionId {
  return (DIMENSIONS as readonly string[]).includes(code);
}

export const TOTAL = 'Total';
/** Code of a row that adds up those of a column. */
export const SUM = 'Sum';

export const AGE_BANDS = ['<30', '30-39', '40-49', '50-54', '55-59', '60-61', '62-66', '67+', 'unknown'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
export const SEXES = ['f', 'm', 'unknown'] as const;
export type Sex = (typeof SEXES)[number];
export const TENURE_BANDS = ['<1', '1-2', '3-4', '5-9', '10+'] as const;
export type TenureBand = (typeof TENURE_BANDS)[number];
export const CONTRACTS = ['permanent', 'temporary', 'unknown'] as const;
export type Contract = (typeof CONTRACTS)[number];
export const LIVING_CONDITIONS = ['exposed', 'other', 'unknown'] as const;
export type LivingConditions = (typeof LIVING_CONDITIONS)[number];
/** As the school register's own kinds; `unknown` where the register is silent. */
export const SCHOOL_TYPES = [
  'barneskole',
  'ungdomsskole',
  '1-10',
  'videregående',
  'spesialskole',
  'voksenopplæring',
  'annen enhet',
  'unknown',
] as const;
export type SchoolType = (typeof SCHOOL_TYPES)[number];
/** Code of a unit, area or sub-area that a row could not be placed in («ikke fordelt»). */
export const UNASSIGNED = 'unassigned';

/**
 * Age in completed years on a day, from year and month of birth: counted from the first of the birth month.
 * With the year only (month null) it is the difference of years.
 */
export function ageOn(day: Day, birthYear: number, birthMonth: number | null): number {
  const { year, month } = dayParts(day);
  if (birthMonth === null) return year - birthYear;
  return year - birthYear - (month >= birthMonth ? 0 : 1);
}

export function ageBand(age: number): AgeBand {
  if (age < 30) return '<30';
  if (age < 40) return '30-39';
  if (age < 50) return '40-49';
  if (age < 55) return '50-54';
  if (age < 60) return '55-59';
  if (age < 62) return '60-61';
  return age < 67 ? '62-66' : '67+';
}

/** Tenure in completed years since the spell began. */
export function tenureBand(spellStart: Day, day: Day): TenureBand {
  const years = completedYears(spellStart, day);
  if (years < 1) return '<1';
  if (years < 3) return '1-2';
  if (years < 5) return '3-4';
  return years < 10 ? '5-9' : '10+';
}
