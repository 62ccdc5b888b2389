import {
  FEWEST_ANSWERS_PUBLIC,
  FEWEST_OF_SENSITIVE,
  FEWEST_PERSONS_DEFAULT,
  FEWEST_PERSONS_FLOOR,
} from './thresholds.ts';

/**
 * What a figure tells of those it counts, as far as it decides how few may be told. `staff` is everything that is not named:
 * headcounts, turnover, contracts.
 */
export const LIMIT_KINDS = [
  'staff',
  'exit-reasons',
  'sickness',
  'violence',
  'ten-factor',
  'applicants',
  'applicant-outcomes',
] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];
/** Kinds that a metric must say it is of. */
export type SensitiveKind = Exclude<LimitKind, 'staff'>;

/** Fewest persons until the owner decides otherwise, and the lowest an owner may decide. */
export interface KindLimits {
  readonly standard: number;
  readonly floor: number;
}

/** Each with its authority. docs/decisions/0042. */
export const KIND_LIMITS: Readonly<Record<LimitKind, KindLimits>> = {
  // Default and floor: docs/decisions/0004.
  staff: { standard: FEWEST_PERSONS_DEFAULT, floor: FEWEST_PERSONS_FLOOR },
  // Why somebody left: group disclosure of a reason. Policy SC: k = 10 for exit topics.
  'exit-reasons': { standard: FEWEST_OF_SENSITIVE, floor: FEWEST_PERSONS_FLOOR },
  // Health is a special category of personal data, GDPR article 9.
  sickness: { standard: FEWEST_OF_SENSITIVE, floor: FEWEST_PERSONS_FLOOR },
  // Who was hit or threatened. Policy SC: k = 10 for violence.
  violence: { standard: FEWEST_OF_SENSITIVE, floor: FEWEST_PERSONS_FLOOR },
  // KS reports to a unit from three answers (10faktor.no): fewer are never stored. What everybody sees is of five or more, for
  // a mean of three is close to each of them. docs/decisions/0047.
  'ten-factor': { standard: FEWEST_ANSWERS_PUBLIC, floor: FEWEST_ANSWERS_PUBLIC },
  // How many applied for a post, and of which sex, is public by law, also where a name is not: offentleglova § 25.
  applicants: { standard: 1, floor: 1 },
  // Who of them is qualified, had an offer, or came from where stands in no list: docs/decisions/0046.
  'applicant-outcomes': { standard: FEWEST_PERSONS_DEFAULT, floor: FEWEST_PERSONS_FLOOR },
};

/** What a figure is told for. Everyone may read tables on the screen; open data are taken away and joined with others'. */
export const LIMIT_PURPOSES = ['public', 'open-data'] as const;
export type LimitPurpose = (typeof LIMIT_PURPOSES)[number];

export function isLimitPurpose(text: string): text is LimitPurpose {
  return LIMIT_PURPOSES.some((one) => one === text);
}
