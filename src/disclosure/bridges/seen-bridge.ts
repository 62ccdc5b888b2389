import type { ChoiceId, ChoiceValue, TurnoverId } from '../../analysis/index.ts';
import type { CellState } from '../published.ts';

declare const passedTheGate: unique symbol;

/** A ratio in lowest terms, as decimal texts: exact however large. */
export interface SeenFraction {
  readonly numerator: string;
  readonly denominator: string;
}

/** A turnover figure as it may be seen. */
export interface SeenTurnover {
  readonly definition: TurnoverId;
  /** `YYYY-MM-DD/YYYY-MM-DD`: the two days compared, or the Mondays of the two weeks. */
  readonly period: string | null;
  /** The days compared are weeks, each beginning on its day. */
  readonly byWeek: boolean;
  /** `YYYY-MM-DD`, or null for all that is known now. */
  readonly asKnownOn: string | null;
  /** What is counted, and out of what: decides how the numbers are read. */
  readonly weight: ChoiceValue<'weight'>;
  readonly outOf: ChoiceValue<'out-of'>;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** A share of one; a rate per one person-year. */
  readonly value: number | null;
  readonly fraction: SeenFraction | null;
  readonly state: CellState;
  /** Public: the same for every withheld figure. */
  readonly reason: 'protected' | null;
}

/** A count of persons, for what stands over the line and what stands under it. */
export interface OverAndUnder {
  readonly numerator: number;
  readonly denominator: number;
}

/** One line of a bridge. Several choices together = «other differences», taken together so that nobody is told of. */
export interface SeenLine {
  readonly choices: readonly ChoiceId[];
  /** What is chosen before and after; null where several choices are taken together. */
  readonly from: string | null;
  readonly to: string | null;
  readonly difference: SeenFraction;
  readonly value: number;
  /** The figure after the line. */
  readonly after: number;
  /** Persons more, or fewer; null where it is a net of few, with persons in and persons out. */
  readonly persons: { readonly [K in keyof OverAndUnder]: number | null };
  /** Who comes in and who goes out by the step: for whole figures only. */
  readonly added: OverAndUnder | null;
  readonly taken: OverAndUnder | null;
}

interface BridgeParts {
  readonly from: SeenTurnover;
  readonly to: SeenTurnover;
  readonly lines: readonly SeenLine[];
  readonly total: { readonly difference: SeenFraction; readonly value: number };
}

/** What the figures rest on. */
export interface TurnoverHead {
  readonly filters: readonly { readonly dimension: string; readonly codes: readonly string[] }[];
  readonly settings: Readonly<Record<string, string | number>>;
  readonly dataset: string;
}

/** For anyone: every count that can be worked out from it is nobody or enough. Only `src/disclosure` makes one. */
export interface PublishedBridge extends BridgeParts, TurnoverHead {
  readonly [passedTheGate]: 'published';
  readonly audience: 'public';
}

/** Whole figures for an asker who lawfully knows the persons. Marked, logged, never in a file for others. */
export interface InternalBridge extends BridgeParts, TurnoverHead {
  readonly [passedTheGate]: 'internal';
  readonly audience: 'internal';
  readonly asker: Readonly<{ who: string; role: string; unit: string | null }>;
}

export type SeenBridge = PublishedBridge | InternalBridge;

interface TurnoversParts extends TurnoverHead {
  /** `YYYY-MM-DD/YYYY-MM-DD`: the days asked about. */
  readonly asked: string;
  readonly figures: readonly SeenTurnover[];
}

/** All definitions side by side, for anyone. */
export interface PublishedTurnovers extends TurnoversParts {
  readonly [passedTheGate]: 'published';
  readonly audience: 'public';
}

/** All definitions side by side, in whole figures. */
export interface InternalTurnovers extends TurnoversParts {
  readonly [passedTheGate]: 'internal';
  readonly audience: 'internal';
  readonly asker: InternalBridge['asker'];
}

export type SeenTurnovers = PublishedTurnovers | InternalTurnovers;
