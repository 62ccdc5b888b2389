import type { EvaluationDesign, PowerBefore } from '../../terms/index.ts';
import { lastTold } from '../last-told.ts';

/** One telling of how an action is to be evaluated. */
export interface DesignTold {
  readonly no: number;
  readonly design: EvaluationDesign;
  readonly power: PowerBefore;
  /** The dataset version that the power was reckoned from. */
  readonly dataset: string;
  /** True where the action had begun when it was told. */
  readonly afterStart: boolean;
  readonly reason: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  readonly counts: boolean;
  /** Number of the newest word about it; null where nobody has said any. */
  readonly word: number | null;
}

/** From when on the design of an action cannot be changed silently. */
export interface DesignFixing {
  /** Number of the telling that was fixed. */
  readonly design: number;
  readonly afterStart: boolean;
  readonly at: string;
  readonly by: string;
}

export interface ActionDesigns {
  /** Code of the action. */
  readonly code: string;
  /** In the order told. */
  readonly told: readonly DesignTold[];
  readonly fixing: DesignFixing | null;
}

export type DesignTelling = Pick<DesignTold, 'design' | 'power' | 'dataset' | 'afterStart' | 'reason'> & {
  /** Number of the telling that was seen; null: there was none. */
  readonly seen: number | null;
};

export type DesignRefusal =
  | {
      readonly reason:
        | 'unknown-item'
        | 'nothing-to-undo'
        | 'nothing-to-redo'
        | 'needs-reason'
        | 'nothing-to-fix'
        | 'already-fixed';
    }
  /** Somebody has told it since whoever tells it now saw it. */
  | { readonly reason: 'told-meanwhile'; readonly last: number };

export type DesignOutcome = { readonly ok: true; readonly no: number } | ({ readonly ok: false } & DesignRefusal);

/** The door for how actions are evaluated. Rows are only ever added. */
export interface EvaluationDesignDesk {
  readonly list: () => Promise<readonly ActionDesigns[]>;
  readonly tell: (code: string, telling: DesignTelling, by: string) => Promise<DesignOutcome>;
  /** Fixes the telling that was seen. There is no undoing it. */
  readonly fix: (code: string, seen: Pick<DesignTelling, 'seen' | 'afterStart'>, by: string) => Promise<DesignOutcome>;
  /** Takes the last telling that counts back; refused once a design is fixed. */
  readonly undo: (code: string, by: string) => Promise<DesignOutcome>;
  /** Puts the telling that was last taken back again; refused once a design is fixed. */
  readonly redo: (code: string, by: string) => Promise<DesignOutcome>;
  /** What was found by a telling and a dataset version; kept the first time, and read ever after. */
  readonly keepFound: (design: number, dataset: string, found: unknown) => Promise<void>;
  readonly found: (design: number, dataset: string) => Promise<unknown>;
}

/** The telling that holds: the last that counts; null where there is none. */
export function designThatHolds({ told }: Pick<ActionDesigns, 'told'>): DesignTold | null {
  return lastTold(told) ?? null;
}
