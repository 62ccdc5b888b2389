import type { Day } from '../../terms/index.ts';
import type { Question } from '../question.ts';
import type { ChoiceId } from './choices.ts';
import type { TurnoverId } from './definition.ts';
import type { Fraction } from './fraction.ts';
import type { Crossings, StageCount } from './kernel/stage.ts';
import type { AskedDays } from './moments.ts';
import type { End, Stand } from './path.ts';

/** One figure that a bridge begins or ends at. `days` null = the latest that are told about. */
export interface BridgeEnd {
  readonly definition: TurnoverId;
  readonly days: AskedDays | null;
  /** As known at the end of this day; null = all that is known now. */
  readonly asKnownOn: Day | null;
}

/** From which figure to which, for whom. */
export interface BridgeQuestion {
  readonly from: BridgeEnd;
  readonly to: BridgeEnd;
  readonly where: Question['where'];
}

/** All definitions side by side, for the same group and the same days. */
export interface TurnoverQuestion {
  readonly where: Question['where'];
  readonly days: AskedDays | null;
  readonly asKnownOn: Day | null;
}

/** What was counted at one stand. */
export interface CountedStand {
  readonly stand: Stand;
  readonly count: StageCount;
  /** Null where nobody is under the line. */
  readonly value: Fraction | null;
  /** The days reach beyond what is told, or somebody counted as gone may still come back. */
  readonly provisional: boolean;
}

/** How the figure is made that people can look up. */
export interface CountedWith {
  /** `sha256:…` of the dataset version. */
  readonly dataset: string;
  readonly settings: Readonly<Record<string, string | number>>;
}

/** A bridge before disclosure. Never reaches people. */
export interface RawBridge extends CountedWith {
  readonly from: End;
  readonly to: End;
  readonly where: Question['where'];
  /** Both ends and all that stands between; the values of the ends are never null. */
  readonly stands: readonly CountedStand[];
  /** Which choice each step changes; one fewer than the stands. */
  readonly steps: readonly ChoiceId[];
  /** Who crosses from one stand to a later one, by place. */
  readonly crossings: (from: number, to: number) => Crossings;
}

export type TurnoverState = 'counted' | 'nobody' | 'not-delivered' | 'needs-two-years';

/** One definition's figure, where it has one. */
export interface RawTurnover {
  readonly definition: TurnoverId;
  readonly state: TurnoverState;
  /** Place among the stands; null where nothing was counted. */
  readonly place: number | null;
}

/** All definitions for the same group and days, and whatever stands between any two of them, before disclosure. */
export interface RawTurnovers extends CountedWith {
  readonly days: AskedDays;
  readonly asKnownOn: Day | null;
  readonly where: Question['where'];
  readonly figures: readonly RawTurnover[];
  /** The definitions' own stands first, then what stands between, where it is asked for. */
  readonly stands: readonly CountedStand[];
  /** Who crosses between any two stands, the earlier place first; told only with what stands between. */
  readonly crossings: (from: number, to: number) => Crossings;
}
