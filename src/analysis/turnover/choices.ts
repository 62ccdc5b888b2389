/**
 * What a definition of turnover chooses, and the order in which a bridge goes through the choices. Knowledge and days
 * first (what we look at), then who is employed, then who is gone, then how it is counted. Why this order: a figure
 * is told of persons until everything about persons is settled. docs/decisions/0031.
 */
export const CHOICES = [
  'known-on',
  'reference-days',
  'hourly',
  'leave',
  'short-holes',
  'summer-holes',
  'moves',
  'roles',
  'weight',
  'counted',
  'out-of',
] as const;
export type ChoiceId = (typeof CHOICES)[number];

/** Choices that a definition makes by a code; days and knowledge are the question's, with the definition's own days. */
export const CHOICE_VALUES = {
  /** Those paid by the hour. */
  hourly: ['left-out', 'counted'],
  /** Whoever is on leave: always employed, or not while on a whole leave of 90 days or more. */
  leave: ['employed', 'long-not-employed'],
  /** Short holes in employment, by the owner's setting. */
  'short-holes': ['bridged', 'not-bridged'],
  /** Holes over the summer, by the owner's setting. */
  'summer-holes': ['bridged', 'not-bridged'],
  /** Whoever is at another school on the second day. */
  moves: ['stayed', 'gone'],
  /** Whoever is in another staff group on the second day. */
  roles: ['stayed', 'gone'],
  /** What each person counts as. */
  weight: ['persons', 'position-shares'],
  /** Persons of the first day who are gone on the second, or exits of the period. */
  counted: ['between-two-days', 'as-events'],
  /** What exits are out of. */
  'out-of': ['first-day', 'mean-of-ends', 'person-years'],
} as const;

export type CodedChoice = keyof typeof CHOICE_VALUES;
export type ChoiceValue<C extends CodedChoice = CodedChoice> = (typeof CHOICE_VALUES)[C][number];

/** A definition's coded choices. */
export type TurnoverChoices = { readonly [C in CodedChoice]: ChoiceValue<C> };

/**
 * Which days of the year a definition compares: those that are asked for, or its own in the same years. A week stands
 * for a day: who is employed on one of its days is employed.
 */
export const DAY_RULES = ['asked', 'first-of-december', 'first-thursday-of-november', 'week-of-16-november'] as const;
export type DayRule = (typeof DAY_RULES)[number];

/** Laget's own turnover: everything else differs from it in some choice. */
export const OWN_CHOICES: TurnoverChoices = {
  hourly: 'left-out',
  leave: 'employed',
  'short-holes': 'bridged',
  'summer-holes': 'bridged',
  moves: 'stayed',
  roles: 'stayed',
  weight: 'persons',
  counted: 'between-two-days',
  'out-of': 'first-day',
};

/** Why a set of choices has no meaning; null where it has one. Exits know no school, no role and no share of a post. */
export function contradiction({ counted, moves, roles, weight, 'out-of': outOf }: TurnoverChoices): CodedChoice | null {
  if (counted === 'between-two-days') return outOf === 'first-day' ? null : 'out-of';
  if (moves === 'gone') return 'moves';
  if (roles === 'gone') return 'roles';
  return weight === 'persons' ? null : 'weight';
}
