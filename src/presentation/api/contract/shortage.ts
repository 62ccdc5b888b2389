import type { CellState } from './figure.ts';

/** What the rows of the shortage index are. */
export type ShortageBy = 'staff-group' | 'school-type' | 'area' | 'living-conditions';

/** GET /api/shortage-index: the parts as they may be seen, and their standardised mean. The rows are not ranked. */
export interface ShortageAnswer {
  readonly by: ShortageBy;
  readonly audience: 'public' | 'internal';
  readonly dataset: string;
  readonly parts: readonly {
    readonly key: 'C2' | 'C7' | 'C4' | 'A8';
    readonly name: string;
    /** Alias; null where the question could not be answered, as where its source is not delivered. */
    readonly metric: string | null;
    readonly weight: number;
    readonly period: string | null;
  }[];
  readonly rows: readonly {
    readonly code: string;
    readonly label: string;
    /** Standard deviations from the mean of the rows; null where fewer than two parts may be seen. */
    readonly index: number | null;
    readonly text: string | null;
    /** How many of the parts it is the mean of. */
    readonly of: number;
    readonly cells: readonly {
      readonly text: string | null;
      readonly state: CellState;
      /** Standard deviations from the mean of this part; null where it is not reckoned with. */
      readonly standardised: number | null;
    }[];
  }[];
  /** What the index lacks, in words. */
  readonly lacks: string;
}
