/**
 * Of those who left between two days, by what was told of why. The second is part of the first: permanent, with at least
 * one completed year. The others are exclusive, and with the first they are all who left.
 */
export const EXIT_LINES = [
  'voluntary',
  'voluntary-established',
  'retired',
  'contract-ended',
  'other-told',
  'not-said',
] as const;
export type ExitLine = (typeof EXIT_LINES)[number];

/** What first happened to those who began. Exclusive; with `still-there` they are everybody who was followed. */
export const LEAVING_CAUSES = ['left-owner', 'other-school', 'leader-post', 'retired', 'still-there'] as const;
export type LeavingCause = (typeof LEAVING_CAUSES)[number];

/** Months after which early exits are told. */
export const EARLY_MONTHS = ['12', '24'] as const;

/** Months after which the staying curve is told. */
export const CURVE_MONTHS = ['0', '3', '6', '12', '18', '24', '36', '48', '60'] as const;
export type CurveMonths = (typeof CURVE_MONTHS)[number];

/** Completed ages of which it is told who is still employed a year later; the last is five of them together. */
export const SENIOR_AGES = ['60', '61', '62', '63', '64', '65', '66', '67', '68', '69', '62-66'] as const;
export type SeniorAge = (typeof SENIOR_AGES)[number];
