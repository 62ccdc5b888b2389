import type { BreakTold, ColumnId, MetricUnit, Quoted, TableNote } from '../analysis/index.ts';
import type { DimensionId, PeriodKind } from '../terms/index.ts';

declare const passedTheGate: unique symbol;

export type CellState = 'shown' | 'provisional' | 'withheld' | 'not-applicable' | 'not-delivered';

/** The parts every table that may be seen has. */
export interface TableHead {
  readonly metric: {
    readonly id: string;
    readonly alias: string;
    readonly version: string;
    readonly unit: MetricUnit;
    /** What a period of it is. */
    readonly time: PeriodKind;
  };
  readonly columns: readonly ColumnId[];
  readonly period: Readonly<Record<string, string>>;
  readonly filters: readonly { readonly dimension: string; readonly codes: readonly string[] }[];
  readonly population: readonly TableNote[];
  readonly exclusions: readonly TableNote[];
  readonly settings: Readonly<Record<string, string | number>>;
  readonly notes: readonly TableNote[];
  /** Days on which the series is cut, oldest first, each with the rows it concerns. */
  readonly breaks: readonly BreakTold[];
  readonly dataset: string;
  /** `YYYY-MM-DD` or null. */
  readonly asKnownOn: string | null;
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The dimension whose codes stand in the columns `from` and `to`; null in every other table. */
  readonly moving: DimensionId | null;
}

/** What a row holds. Numbers are null unless shown or provisional. */
export interface RowParts {
  readonly codes: readonly string[];
  readonly period: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number; readonly level: number } | null;
  readonly state: CellState;
  /** Public: the same for every withheld cell. */
  readonly reason: 'protected' | null;
  /** Only of a row that adds others up: along what. */
  readonly sum?: 'time' | 'units';
  /** Whose figure it is, where it is quoted and not counted. */
  readonly quoted?: Quoted;
}

/** One row as it may be seen: made in the gate too, so that no row can be put into a table that passed it. */
export interface SeenRow extends RowParts {
  readonly [passedTheGate]: 'published' | 'internal';
}

export interface PublishedRow extends SeenRow {
  readonly [passedTheGate]: 'published';
}

export interface InternalRow extends SeenRow {
  readonly [passedTheGate]: 'internal';
}

/** For anyone: disclosure control applied. Only `src/disclosure` makes one. */
export interface PublishedTable extends TableHead {
  readonly [passedTheGate]: 'published';
  readonly audience: 'public';
  readonly rows: readonly PublishedRow[];
}

declare const stepsMerged: unique symbol;

/** Staying curves for anyone: a published table whose steps were merged and cut first. Only `curves/` makes one. */
export interface PublishedCurveTable extends PublishedTable {
  readonly [stepsMerged]: true;
}

/** Whole figures for an asker who lawfully knows the persons. Marked, logged, never in a file for others. */
export interface InternalTable extends TableHead {
  readonly [passedTheGate]: 'internal';
  readonly audience: 'internal';
  readonly asker: { readonly who: string; readonly role: string; readonly unit: string | null };
  readonly rows: readonly InternalRow[];
}

export type SeenTable = PublishedTable | InternalTable;
