/** What kind of terms an employment is on, as far as the source says so. `unknown` is counted, with a note. */
export const EMPLOYMENT_TERMS = ['ordinary', 'hourly', 'apprentice', 'pensioner', 'loan-in', 'unknown'] as const;
export type EmploymentTerms = (typeof EMPLOYMENT_TERMS)[number];

/** Terms that stand outside the default population (X0 of the metric catalogue). */
export const EXCLUDED_TERMS: readonly EmploymentTerms[] = ['hourly', 'apprentice', 'pensioner', 'loan-in'];

/** Why an employment ended, when the source says it. Codes of the source are kept beside. */
export const END_REASONS = [
  'resigned',
  'dismissed',
  'contract-ended',
  'reorganised',
  'payroll-system-changed',
  'never-was',
  'retired',
  'died',
  'other',
] as const;
export type EndReason = (typeof END_REASONS)[number];

/**
 * Reasons why a person left, the one that goes first where posts that end together say different things. The two that are
 * not among them (another payroll system, never was) say nothing of the person.
 */
export const LEAVING_REASONS = [
  'died',
  'retired',
  'dismissed',
  'resigned',
  'contract-ended',
  'reorganised',
  'other',
] as const satisfies readonly EndReason[];

/** How a unit was followed by another. After a split any successor counts as the same school. */
export const SUCCESSION_KINDS = ['merger', 'split', 'renumbering'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];
