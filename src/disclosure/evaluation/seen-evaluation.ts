import type { EvaluationNoteCode, UnanswerableCode } from '../../analysis/index.ts';
import type { FollowedPersons, MatchedOn, PowerBefore } from '../../terms/index.ts';

declare const passedTheGate: unique symbol;

/** What an action was found to have done so many periods after its start (under 0: before it). */
export interface SeenEffect {
  readonly at: number;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface SeenSideTest {
  readonly kind: string;
  readonly estimate: number | null;
  readonly p: number | null;
}

/** The figures of an evaluation; null in place of all where a single unit could be worked out from them. */
export interface FoundFigures {
  readonly estimate: number;
  readonly error: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  /** Effects by periods since the start; null where those could tell of a single unit. */
  readonly effects: readonly SeenEffect[] | null;
  readonly pretrend: SeenSideTest | null;
  readonly placebo: SeenSideTest | null;
}

/** Whom a comparison of followed persons rests on: counts in tens, and how alike the sides are. */
export interface SeenFollowed {
  readonly who: FollowedPersons;
  /** Persons with the action who were compared, and those they were compared with. */
  readonly treated: number;
  readonly controls: number;
  /** The share of those with the action that had somebody like them, in tenths rounded down. */
  readonly matched: number;
  /** The largest difference between shares of the two sides, before and after likes were found. */
  readonly balance: readonly { readonly on: MatchedOn; readonly before: number; readonly after: number }[];
}

/** What an evaluation of an action found, as anybody may be told it. Only `src/disclosure` makes one. */
export interface SeenEvaluation {
  readonly [passedTheGate]: 'published';
  readonly verdict: 'effect' | 'no-effect' | 'opposite' | 'cannot-tell';
  /** Why it could not be carried out; then there are no figures, and it cannot be told. */
  readonly lacks: UnanswerableCode | 'nobody-chosen' | 'not-begun' | 'not-followed-yet' | null;
  readonly power: number | null;
  readonly figures: FoundFigures | null;
  readonly notes: readonly { readonly code: EvaluationNoteCode; readonly value: number | null }[];
  readonly treated: number;
  readonly controls: number;
  readonly periods: readonly string[];
  readonly provisional: boolean;
  /** `sha256:…` of the dataset version. */
  readonly dataset: string;
  /** Where persons were followed and it may be told; left out where units were. */
  readonly followed?: SeenFollowed | null;
}

/** What could be found beforehand, with the dataset version it was reckoned from. */
export interface SeenPower {
  readonly power: PowerBefore;
  readonly dataset: string;
}
