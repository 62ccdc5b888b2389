import type { Coded } from '../schools.ts';
import type { LookedUpFor } from './fulfilment.ts';

/** What the asker assumes; the amounts are kroner. */
export interface ProposalAssumptions {
  readonly creditPrice: number;
  readonly swapPrice: number;
  readonly budget: number | null;
  readonly mostCourses: number | null;
  readonly withoutExemptions: boolean;
}

/** A course in a way: whose, in what, what it costs, what the state gives, and where it can be taken further. */
export interface ProposedStudy {
  readonly name: string;
  readonly subject: Coded;
  readonly credits: number;
  readonly cost: number;
  /** What the state's scheme pays, in words; null where it gives nothing. */
  readonly pays: string | null;
  /** Id of the plan of the person's appointment; null where there is none. */
  readonly plan: string | null;
  /** Name of the appointment that lacks a plan; null where none is asked by law. */
  readonly appointment: string | null;
  /** True where the plan is another school’s to make, which the asker does not reach. */
  readonly elsewhere: boolean;
}

/** Hours a week of something that go from one to another; null = from or to nobody. */
export interface ProposedSwap {
  readonly taught: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly hours: number;
}

export interface ProposedWay {
  readonly code: string;
  readonly head: string;
  readonly lead: string;
  readonly cost: number;
  readonly courseCost: number;
  readonly swapCost: number;
  readonly credits: number;
  readonly courses: number;
  readonly movedHours: number;
  readonly uncoveredHours: number;
  /** Whether it was proved to be the best, in words. */
  readonly proof: string;
  readonly isProved: boolean;
  /** Head of an earlier way that is the same; null where it is another. */
  readonly sameAs: string | null;
  readonly studies: readonly ProposedStudy[];
  readonly swaps: readonly ProposedSwap[];
  readonly uncovered: readonly { readonly taught: string; readonly hours: number; readonly why: string }[];
}

/** GET /api/coverage-proposal */
export interface CoverageProposalAnswer extends LookedUpFor {
  readonly unit: Coded;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly state: 'nothing-told' | 'not-judged' | 'covered' | 'open';
  /** `2025–2026`; null where no distribution is told. */
  readonly schoolYear: string | null;
  readonly assumptions: ProposalAssumptions;
  /** Hours a week that are dealt out, and those of them that lack something. */
  readonly hours: number;
  readonly lackingHours: number;
  readonly lacking: readonly {
    readonly name: string;
    readonly taught: string;
    readonly hours: number;
    readonly lacks: string;
  }[];
  /** Hours that are left out, in sentences. */
  readonly outside: readonly string[];
  readonly ways: readonly ProposedWay[];
  /** Ways that were not found in the time, in a sentence; null where all were. */
  readonly outOfTime: string | null;
}
