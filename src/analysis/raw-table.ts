import type { Day, DimensionId, ReportedDefinition } from '../terms/index.ts';
import type { BreakTold } from './breaks/index.ts';
import type { Metric } from './metrics/index.ts';

/**
 * The components of a staff balance, in the order in which they are told. The memo lines are no part of the sum; who has
 * dropped out of the reporting is told only where anybody has.
 */
export const BALANCE_COMPONENTS = [
  'start',
  'hires',
  'returns',
  'transfers-in',
  'transfers-out',
  'exits',
  'end',
  'memo-leave-start',
  'memo-leave-end',
  'memo-dropped-out',
] as const;
export type BalanceComponent = (typeof BALANCE_COMPONENTS)[number];

/** Pseudo-dimension of the staff balance. */
export const COMPONENT = 'component';

/** What became of those employed on the first of two days. Exclusive; together they are everybody. */
export const OUTCOMES = ['stayer', 'role-changer', 'mover', 'leaver'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Completed years after which staying is told. */
export const STAYING_YEARS = ['1', '3', '5'] as const;
export type StayingYears = (typeof STAYING_YEARS)[number];

/** What is told of the principals of schools over some years. */
export const CONTINUITY_LINES = ['changes', 'three-or-more'] as const;
export type ContinuityLine = (typeof CONTINUITY_LINES)[number];

/** Code of a flow matrix for whoever was not employed on that day: new, or gone. */
export const OUTSIDE_CODE = 'outside';

/** Columns that are no dimension of persons but lines of one metric. `from` and `to` hold codes of the chosen dimension. */
export const PSEUDO_COLUMNS = [
  COMPONENT,
  'outcome',
  'years',
  'reason',
  'cause',
  'months',
  'age',
  'continuity',
  'from',
  'to',
  'main-reason',
  'factor',
  'channel',
  'publisher',
  'reported-place',
  'reported-group',
  'stage',
  'posts',
  'level',
  'subject',
  'cover',
] as const;
export type PseudoColumn = (typeof PSEUDO_COLUMNS)[number];

/** A column of a table: a dimension, or a pseudo-dimension of one metric. */
export type ColumnId = DimensionId | PseudoColumn;

/** A value that is no plain ratio of its parts; all null where the data do not reach it. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface RawCell {
  /** One code per column of the table; `Total` where summed. */
  readonly codes: readonly string[];
  /** `YYYY-MM-DD` for a stock, `YYYY-MM-DD/YYYY-MM-DD` for two dates or a flow. */
  readonly period: string;
  /** Persons, or full-time equivalents with at most four decimals. */
  readonly numerator: number;
  readonly denominator: number | null;
  /** Distinct persons behind the numerator. */
  readonly persons: number;
  /** Distinct persons behind the denominator (equal to `denominator` where persons are counted); null where there are none to protect. */
  readonly base: number | null;
  readonly provisional: boolean;
  /** False where the data do not reach the period (nothing delivered for it). */
  readonly delivered: boolean;
  /** Where the value is estimated and not numerator / denominator. */
  readonly estimate?: Estimate;
  /** Other counts of persons a reader can work out from the row: none of them may be few in public. */
  readonly implied?: readonly number[];
  /** Where it tells what became of applicants: posts among which they cannot be told apart. */
  readonly posts?: number;
}

/** Code of a quoted figure that is about the owner and not the whole country. */
export const OWNER_PLACE = 'owner';

/** Whose figure it is, where it stood and by what definition. */
export interface Quoted {
  readonly publisher: string;
  readonly title: string | null;
  /** `YYYY-MM-DD`; null where the publisher does not date it. */
  readonly publishedOn: string | null;
  readonly definition: ReportedDefinition;
  readonly definitionText: string | null;
  readonly address: string | null;
}

/** A figure that is quoted, not counted: there are no persons of ours behind it. */
export interface QuotedCell extends Pick<RawCell, 'codes' | 'period'> {
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly quoted: Quoted;
}

/** A fact about how the figure came to be, worded in presentation/language by `code`. */
export interface TableNote {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Whole figures, before disclosure. Never reaches people. */
export interface RawTable {
  readonly metric: Metric;
  readonly columns: readonly ColumnId[];
  readonly cells: readonly RawCell[];
  /** Rows of a metric that is quoted: such a table has no cells of its own. */
  readonly quoted?: readonly QuotedCell[];
  readonly period: Readonly<Record<string, string>>;
  readonly filters: readonly { readonly dimension: DimensionId; readonly codes: readonly string[] }[];
  readonly population: readonly TableNote[];
  readonly exclusions: readonly TableNote[];
  readonly settings: Readonly<Record<string, string | number>>;
  readonly notes: readonly TableNote[];
  /** Days on which the series is cut, oldest first. Left out where none concerns the table. */
  readonly breaks?: readonly BreakTold[];
  /** `sha256:…` of the dataset version. */
  readonly dataset: string;
  readonly asKnownOn: Day | null;
  /** Names of units and areas, by column and code. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The dimension whose codes stand in `from` and `to`; null in every other table. */
  readonly moving?: DimensionId | null;
  /** Units inside areas and subgroups inside groups that stand in the table: child -> parent, per pair of columns. */
  readonly nesting: readonly {
    readonly child: ColumnId;
    readonly parent: ColumnId;
    readonly of: Readonly<Record<string, string>>;
  }[];
}

/** What stands beside the figures of a table. */
export type ToldBeside = Pick<RawTable, 'population' | 'exclusions' | 'settings' | 'notes'>;
