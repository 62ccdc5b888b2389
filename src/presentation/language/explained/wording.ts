import type { RuleId, WithheldReason } from '../../../disclosure/index.ts';

/** Limits of the owner, for texts that name them. */
export interface LimitsTold {
  readonly fewestPersons: number;
  readonly smallestBase: number;
}

/** Why rows are withheld, for the owner's analyst, and what can be asked instead. */
export interface ExplainedTexts {
  readonly title: string;
  readonly internal: string;
  readonly row: string;
  readonly reason: string;
  readonly rules: Readonly<Record<RuleId, (limits: LimitsTold) => string>>;
  readonly kinds: Readonly<Record<Exclude<WithheldReason['kind'], 'rule' | 'protects' | 'adds-up'>, string>>;
  /** `cells`: named cells, or empty. */
  readonly protects: (cells: string) => string;
  readonly addsUp: (cells: string) => string;
  readonly wholeOwner: string;
  /** A cell that is not divided by what the rows are divided or narrowed by. */
  readonly undivided: string;
  readonly none: string;
  readonly nearest: {
    readonly lead: string;
    /** `period` and dimensions are written out; dimensions begin with a small letter. */
    readonly during: (period: string) => string;
    readonly onDay: (day: string) => string;
    readonly wholeYears: string;
    readonly undivided: (dimension: string) => string;
    readonly unfiltered: (dimension: string) => string;
    readonly coarser: (told: { readonly from: string; readonly to: string }) => string;
  };
}
