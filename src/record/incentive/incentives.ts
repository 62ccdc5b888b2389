import { lastTold } from '../last-told.ts';

/** One telling of the incentive that goes with an action. */
export interface IncentiveTold {
  readonly no: number;
  /** The rule as it is written; its reader is of the plan. */
  readonly rule: unknown;
  /** The dataset version it was reckoned from. */
  readonly dataset: string;
  readonly reason: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  readonly counts: boolean;
  /** Number of the newest word about it; null where nobody has said any. */
  readonly word: number | null;
}

export interface ActionIncentives {
  /** Code of the action. */
  readonly code: string;
  /** In the order told. */
  readonly told: readonly IncentiveTold[];
}

export type IncentiveTelling = Pick<IncentiveTold, 'rule' | 'dataset' | 'reason'> & {
  /** Number of the telling that was seen; null: there was none. */
  readonly seen: number | null;
};

export type IncentiveOutcome =
  | { readonly ok: true; readonly no: number }
  | { readonly ok: false; readonly reason: 'unknown-item' | 'nothing-to-undo' | 'nothing-to-redo' | 'told-meanwhile' };

/** The door for the incentives of actions. Rows are only ever added. */
export interface IncentiveDesk {
  readonly list: () => Promise<readonly ActionIncentives[]>;
  readonly tell: (code: string, telling: IncentiveTelling, by: string) => Promise<IncentiveOutcome>;
  readonly undo: (code: string, by: string) => Promise<IncentiveOutcome>;
  readonly redo: (code: string, by: string) => Promise<IncentiveOutcome>;
}

/** The telling that holds: the last that counts; null where there is none. */
export function incentiveThatHolds({ told }: Pick<ActionIncentives, 'told'>): IncentiveTold | null {
  return lastTold(told) ?? null;
}
