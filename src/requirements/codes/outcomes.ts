/** What is said of the hiring requirement. */
export const HIRING_OUTCOMES = [
  'QUALIFIED',
  'QUALIFIED_FOR_SUBJECTS',
  'QUALIFIED_FOR_ITO',
  'NOT_QUALIFIED',
  'NEEDS_ASSESSMENT',
  'NOT_REQUIRED',
] as const;
export type HiringOutcome = (typeof HIRING_OUTCOMES)[number];

/** What is said of the requirement to teach a subject. */
export const SUBJECT_OUTCOMES = [
  'MEETS',
  'NOT_REQUIRED',
  'EXEMPT_PERMANENT',
  'EXEMPT_TEMPORARY',
  'EXEMPT_DISPENSATION',
  'FAILS',
  'DEVIATION_VALID',
  'DEVIATION_EXPIRED',
  'DEVIATION_NOT_JUSTIFIED',
  'WAIVED_IN_DECISION',
  'NEEDS_ASSESSMENT',
] as const;
export type SubjectOutcome = (typeof SUBJECT_OUTCOMES)[number];

/** How a person may be hired. */
export const FORMS = ['PERMANENT', 'CONDITIONAL_17_3_2', 'TEMP_17_3_3', 'TEMP_10_6', 'COND_10_6A'] as const;
export type Form = (typeof FORMS)[number];

/** How sure we are, from the wording itself to our own reading of it and what Laget proposes beyond the law. */
export const CONFIDENCES = ['text', 'guidance', 'interpretive', 'policy'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Weight for «the least sure of several»: our own reading is less sure than guidance. */
const UNSURE: Readonly<Record<Confidence, number>> = { text: 0, guidance: 1, policy: 2, interpretive: 3 };

export function leastSure(found: readonly Confidence[]): Confidence {
  return found.reduce<Confidence>((least, one) => (UNSURE[one] > UNSURE[least] ? one : least), 'text');
}

/** Posts and persons the questions are about. */
export const KINDS = [
  'LAERARSTILLING',
  'MORSMALSLAERAR',
  'ASSISTENT',
  'FAGARBEIDER',
  'MILJOTERAPEUT',
  'REKTOR',
  'RADGIVER',
  'SFO_LEADER',
] as const;

export const TENURES = ['PERMANENT', 'TEMPORARY'] as const;
export type Tenure = (typeof TENURES)[number];
