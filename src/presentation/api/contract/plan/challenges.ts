import type { Coded } from '../schools.ts';
import type { StatusFigure } from '../status.ts';

/** GET /api/challenges and `laget challenges`: what stands out, and what the plan does about it. */
export interface ChallengesAnswer {
  readonly audience: 'public' | 'internal';
  readonly dataset: string;
  /** `YYYY-MM-DD` */
  readonly horizon: string;
  /** The one unit that was asked about; null = all. */
  readonly unit: string | null;
  readonly title: string;
  readonly explained: string;
  /** How many figures were looked at, are withheld, or could be compared with nothing; and how many would be here by chance. */
  readonly looked: number;
  readonly withheld: number;
  readonly notCompared: number;
  readonly expectedByChance: number;
  readonly told: readonly string[];
  /** Those that there are, the surest first; within one by how many persons it is about. */
  readonly certainties: readonly ChallengeClass[];
  readonly words: ChallengeWords;
}

export interface ChallengeClass {
  readonly certainty: 'sure' | 'likely' | 'unsure';
  readonly title: string;
  readonly note: string;
  readonly rows: readonly ChallengeRow[];
}

export interface ChallengeRow {
  /** Id in the catalogue. */
  readonly metric: string;
  readonly name: string;
  readonly dimension: 'unit' | 'area' | 'staff-group';
  readonly place: Coded;
  /** `Total` = everybody. */
  readonly group: Coded;
  readonly subject: string;
  readonly value: string;
  readonly rest: string;
  readonly comparedWith: 'itself' | 'others';
  readonly part: number;
  readonly whole: number;
  readonly share: number;
  readonly expected: number;
  /** Persons more (or fewer) than expected, drawn towards the expected, with 95 % interval. */
  readonly persons: { readonly value: number; readonly low: number; readonly high: number };
  readonly falseDiscovery: number;
  /** How far from the expected, in half widths of usual variation: beyond ±1 is unusual. */
  readonly distance: { readonly value: number; readonly low: number; readonly high: number; readonly text: string };
  readonly figure: StatusFigure;
  readonly actions: readonly { readonly code: string; readonly title: string; readonly status: Coded }[];
  /** Where an action is proposed, with what it is about; null where an action addresses it. */
  readonly propose: { readonly href: string; readonly label: string } | null;
}

export interface ChallengeWords {
  readonly deviation: string;
  readonly usual: string;
  readonly lower: string;
  readonly higher: string;
  readonly actions: string;
  readonly noAction: string;
  readonly propose: string;
  readonly showAll: string;
  readonly showFewer: string;
  readonly none: string;
}
