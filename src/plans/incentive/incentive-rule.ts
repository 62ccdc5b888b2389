import { INCENTIVE_PAID_TO, type IncentivePaidTo, type Ranged } from '../../analysis/statistics/index.ts';

/** Dimensions a rule may say who is meant by, under the names the rule has for them. */
export const INCENTIVE_DIMENSIONS = {
  groups: 'staff-group',
  seniority: 'tenure',
  contracts: 'contract',
  schoolTypes: 'school-type',
  areas: 'area',
  units: 'unit',
  livingConditions: 'living-conditions',
} as const;
export type IncentiveWho = keyof typeof INCENTIVE_DIMENSIONS;

export const INCENTIVE_POSITIONS = ['full', 'part'] as const;
export const INCENTIVE_REQUIREMENTS = ['met', 'not-met'] as const;
/** Staying with the owner, or at the same school. */
export const INCENTIVE_STAYING = ['owner', 'school'] as const;
/** Whether an effect is of one year, or of all the years one binds oneself for. */
export const INCENTIVE_SPANS = ['year', 'all-years'] as const;
export const INCENTIVE_OUTCOMES = ['staying', 'leaving'] as const;

/** Who could have an incentive. Empty lists and nulls: all. */
export type IncentiveEligible = Readonly<Record<IncentiveWho, readonly string[]>> & {
  /** Full or part position. */
  readonly position: (typeof INCENTIVE_POSITIONS)[number] | null;
  /** Whether the requirement for being hired as a teacher is met. */
  readonly requirement: (typeof INCENTIVE_REQUIREMENTS)[number] | null;
};

/** How many more stay, and where that is known from. */
export interface IncentiveEffect {
  /** How much greater the share who stay becomes. */
  readonly more: Ranged;
  readonly over: (typeof INCENTIVE_SPANS)[number];
  readonly from: 'given' | 'evaluation';
  /** The verdict of the evaluation; null of an effect that is given. */
  readonly verdict: IncentiveVerdict | null;
}

export const INCENTIVE_VERDICTS = ['effect', 'no-effect', 'opposite', 'cannot-tell'] as const;
export type IncentiveVerdict = (typeof INCENTIVE_VERDICTS)[number];

/** An incentive as an owner thinks of it. Nothing in it is about one person, and nobody is listed. */
export interface IncentiveRule {
  readonly title: string;
  readonly who: IncentiveEligible;
  /** In kroner, before what comes on top. */
  readonly perYear: number;
  /** Employer's contribution and pension: a share of the pay. */
  readonly onTop: number;
  readonly years: number;
  readonly paidTo: IncentivePaidTo;
  readonly staying: (typeof INCENTIVE_STAYING)[number];
  readonly takeUp: Ranged;
  /** Null: as the figures say. */
  readonly stayWithout: Ranged | null;
  readonly effect: IncentiveEffect;
}

export { INCENTIVE_PAID_TO };
