import type { Coded } from '../schools.ts';

/** A design as it is written: what is sent, and what a form begins with. */
export interface EvaluationDesignBody {
  readonly question: string;
  /** Id in the catalogue. */
  readonly metric: string;
  /** `dimension=code` each. */
  readonly where?: readonly string[] | undefined;
  readonly grain: string;
  readonly waves?: readonly { readonly from: string; readonly units: readonly string[] }[] | undefined;
  readonly control?: string | undefined;
  /** Left out or empty: all other units. */
  readonly comparedWith?: readonly string[] | undefined;
  readonly from: string;
  readonly to: string;
  readonly method: string;
  readonly anticipation?: number | undefined;
  readonly direction: string;
  readonly smallestEffect: number;
  readonly seed?: number | undefined;
  /** Who is followed, and what they are alike in: of matched survival alone. */
  readonly follow?: string | undefined;
  readonly matchedOn?: readonly string[] | undefined;
}

/** A design as it was told: everything is said. */
export interface EvaluationDesignSaid {
  readonly question: string;
  readonly metric: string;
  readonly where: readonly string[];
  readonly grain: string;
  readonly waves: readonly { readonly from: string; readonly units: readonly string[] }[];
  readonly control: string;
  readonly comparedWith: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly method: string;
  readonly anticipation: number;
  readonly direction: string;
  readonly smallestEffect: number;
  readonly seed: number;
  /** Null where the method follows nobody. */
  readonly follow: string | null;
  readonly matchedOn: readonly string[];
}

/** POST /api/plan/actions/{code}/design */
export interface EvaluationDesignTellingBody {
  readonly design: EvaluationDesignBody;
  readonly reason: string;
  readonly seen: number | null;
}

/** POST /api/plan/actions/{code}/design/fix */
export interface EvaluationFixBody {
  readonly seen: number | null;
}

/** One telling of a design. */
export interface EvaluationDesignItem {
  readonly no: number;
  readonly design: EvaluationDesignSaid;
  /** Draft, first design, changed, changed after start. */
  readonly mark: Coded;
  readonly afterStart: boolean;
  readonly counts: boolean;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
  /** The design in words, one after the other. */
  readonly sentences: readonly string[];
  /** What can be expected, reckoned before the start. */
  readonly power: {
    readonly power: number | null;
    readonly error: number | null;
    readonly lacks: string | null;
    readonly moreUnits: number | null;
    readonly morePeriods: number | null;
    readonly dataset: string;
    readonly sentences: readonly string[];
  };
}

/** GET /api/plan/actions/{code}/design */
export interface ActionDesignAnswer {
  readonly code: string;
  /** Null until somebody makes one. */
  readonly holds: EvaluationDesignItem | null;
  readonly fixed: {
    readonly at: string;
    readonly by: string;
    readonly afterStart: boolean;
    readonly text: string;
  } | null;
  /** Whether a telling that was taken back may be put back. */
  readonly mayRedo: boolean;
  /** Every telling in the order told; a fixed one stays for ever. */
  readonly told: readonly EvaluationDesignItem[];
  /** What few schools mean for the answer, said in advance. */
  readonly inAdvance: string;
  readonly choices: {
    readonly metrics: readonly Coded[];
    readonly methods: readonly Coded[];
    readonly grains: readonly Coded[];
    readonly controls: readonly Coded[];
    readonly directions: readonly Coded[];
    readonly follow: readonly Coded[];
    readonly matchedOn: readonly Coded[];
    /** Figures of which persons can be followed. */
    readonly followedMetrics: readonly string[];
  };
}

/** GET /api/plan/actions/{code}/evaluation */
export interface ActionEvaluationAnswer {
  readonly code: string;
  readonly state: 'no-design' | 'not-fixed' | 'evaluated';
  /** Null until the design is fixed. */
  readonly verdict: Coded | null;
  readonly sentences: readonly string[];
  /** What was found before the start and without an action: never left out of an evaluation that was carried out. */
  readonly checks: readonly string[];
  readonly estimate: number | null;
  readonly se: number | null;
  readonly interval: { readonly low: number | null; readonly high: number | null } | null;
  readonly p: number | null;
  readonly power: number | null;
  readonly pretrend: { readonly kind: string; readonly p: number | null } | null;
  readonly placebo: { readonly kind: string; readonly p: number | null } | null;
  /** By periods since the start; null where they are withheld, or there are none. */
  readonly effects:
    | readonly {
        readonly at: number;
        readonly estimate: number;
        readonly low: number | null;
        readonly high: number | null;
        readonly text: string;
      }[]
    | null;
  readonly notes: readonly string[];
  readonly dataset: string | null;
  readonly design: EvaluationDesignItem | null;
}
