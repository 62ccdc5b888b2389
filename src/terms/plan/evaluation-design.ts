import type { Day } from '../day.ts';
import type { UnitNumber } from '../unit-number.ts';
import type { DesignMethod } from './action-words.ts';

/** Whom those with the action are compared with: units that never get it, or also those whose turn has not come. */
export const DESIGN_CONTROLS = ['never', 'not-yet'] as const;
export type DesignControl = (typeof DESIGN_CONTROLS)[number];

/** How long the periods are in which the outcome is told. */
export const DESIGN_GRAINS = ['month', 'tertial', 'school-year', 'year'] as const;
export type DesignGrain = (typeof DESIGN_GRAINS)[number];

/** What is wanted of the outcome. */
export const WANTED_DIRECTIONS = ['up', 'down'] as const;
export type WantedDirection = (typeof WANTED_DIRECTIONS)[number];

/** Who is followed one by one: everybody there when the action begins, or those hired in the first year of it. */
export const FOLLOWED_PERSONS = ['present', 'hired'] as const;
export type FollowedPersons = (typeof FOLLOWED_PERSONS)[number];

/** What persons with the action and those they are compared with can be alike in, most weighty first. */
export const MATCHED_ON = ['staff-group', 'tenure', 'age-band', 'position', 'contract', 'school-type', 'sex'] as const;
export type MatchedOn = (typeof MATCHED_ON)[number];

/** Of matched survival: who is followed, and what they are alike in. */
export interface FollowedWish {
  readonly who: FollowedPersons;
  /** In the order of the list: what comes last is given up first where too few are alike. */
  readonly matchedOn: readonly MatchedOn[];
}

/** Figures that tell of those who leave, and so of persons that can be followed. */
export const FOLLOWED_OUTCOMES = ['B2', 'B3'] as const;
export type FollowedOutcome = (typeof FOLLOWED_OUTCOMES)[number];

/** Units that get the action from the same day on. */
export interface TreatmentWave {
  readonly from: Day;
  readonly units: readonly UnitNumber[];
}

/** What is settled of an evaluation before the action begins, so that nothing is chosen by what the figures turn out to say. */
export interface EvaluationDesign {
  readonly question: string;
  /** A metric of the catalogue, whom it is told of (`dimension=code`), and how often. */
  readonly outcome: { readonly metric: string; readonly where: readonly string[]; readonly grain: DesignGrain };
  /** Who gets it and when; none: nobody is chosen yet. */
  readonly waves: readonly TreatmentWave[];
  /** `units`: those that may be compared with; none: every unit that the outcome is told of. */
  readonly comparison: { readonly control: DesignControl; readonly units: readonly UnitNumber[] };
  /** First and last day of the figures that are used. */
  readonly period: { readonly from: Day; readonly to: Day };
  readonly method: DesignMethod;
  /** So many periods before the start may already be touched by it. */
  readonly anticipation: number;
  readonly direction: WantedDirection;
  /** In the outcome's own unit: 0.02 of a share is two percentage points. */
  readonly smallestEffect: number;
  readonly seed: number;
  /** Where the method follows persons; left out where it does not. */
  readonly followed?: FollowedWish;
}

/** What could be found with a design, reckoned from figures of before the action began. */
export interface PowerBefore {
  /** Chance of finding the smallest effect that matters; null where it cannot be reckoned. */
  readonly power: number | null;
  /** Standard error of the effect; null as for the power. */
  readonly error: number | null;
  /** Why it cannot be reckoned; null where it is. */
  readonly lacks: string | null;
  readonly treated: number;
  readonly controls: number;
  /** Periods before and after the start in what it was reckoned from. */
  readonly before: number;
  readonly after: number;
  /** What would give four chances in five of finding it; null where more of it alone would not, or nothing more is needed. */
  readonly moreUnits: number | null;
  readonly morePeriods: number | null;
}

/** The first day on which anybody gets the action; null while nobody is chosen. */
export function firstTreatedDay({ waves }: Pick<EvaluationDesign, 'waves'>): Day | null {
  return waves.reduce<Day | null>((first, { from }) => (first === null || from < first ? from : first), null);
}
