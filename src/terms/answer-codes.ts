/** Main reasons to leave, or to decline an offer: a closed list. metrics.md B7. */
export const MAIN_REASONS = [
  'move-home',
  'other-school',
  'other-municipality',
  'workload',
  'leadership',
  'incidents',
  'pay',
  'education-career',
  'retirement',
  'temporary-ended',
  'other',
] as const;
export type MainReason = (typeof MAIN_REASONS)[number];

/** The ten factors of 10-FAKTOR, in the survey's own order (10faktor.no). */
export const TEN_FACTORS = [
  'inner-motivation',
  'mastery',
  'autonomy',
  'use-of-competence',
  'mastery-leadership',
  'role-clarity',
  'relevant-development',
  'flexibility',
  'mastery-climate',
  'prosocial-motivation',
] as const;
export type TenFactor = (typeof TEN_FACTORS)[number];

/** How somebody who was hired came to the post, where it is told. metrics.md C12. */
export const HIRE_CHANNELS = [
  'job-site',
  'own-site',
  'social',
  'internal',
  'acquaintance',
  'education',
  'other',
] as const;
export type HireChannel = (typeof HIRE_CHANNELS)[number];
