import type { BreakKind, Day, DimensionId, InThree } from '../../terms/index.ts';

/** Breaks the system sees by itself, worded in presentation/language by code. Values are named in the comment of each. */
export const SEEN_BREAK_CODES = [
  /** {from, to}: names of a unit and of the one that followed it. */
  'unit-followed',
  /** {position, from, to}: a position, and the codes of the subgroups it counted and counts in. */
  'position-placed',
  /** {workplace, from, to}: a workplace, and the units it counted and counts in. */
  'workplace-placed',
] as const;
export type SeenBreakCode = (typeof SEEN_BREAK_CODES)[number];

/** What a break is called and why it is one: written by a person, or worded by code. */
export type BreakWords =
  | { readonly written: true; readonly title: InThree; readonly reason: InThree }
  | { readonly written: false; readonly code: SeenBreakCode; readonly values: Readonly<Record<string, string>> };

/** A day on which a series is cut: what lies before it is not comparable with what lies after. */
export interface SeriesBreak {
  readonly id: string;
  /** First day of the newer series. */
  readonly day: Day;
  readonly kind: BreakKind;
  readonly words: BreakWords;
  /** Where it can be read about. */
  readonly address: string | null;
  /** Ids of metrics, also of such as are not live yet. Empty = every metric. */
  readonly metrics: readonly string[];
  /** Every other metric is broken too where it is broken down or narrowed by one of these. */
  readonly dimensions: readonly DimensionId[];
  /** Staff groups and subgroups: figures about these only. Empty = whomever it is about. */
  readonly groups: readonly string[];
  /** Figures about these units only. Empty = whichever. */
  readonly units: readonly string[];
  /** Only where one of these is the source that counts. Empty = whichever counts. */
  readonly sources: readonly string[];
  /** Days `[from, to)` on which it was known to be one. */
  readonly known: readonly { readonly from: Day; readonly to: Day }[];
}

/** A break as it is told beside a table. */
export interface BreakTold extends Pick<SeriesBreak, 'id' | 'kind' | 'words' | 'address' | 'metrics'> {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** The rows it concerns: codes by column. A column that is not named does not matter; none named = every row. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
}
