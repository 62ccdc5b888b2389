/** What the rules need to know of one row of a table. Plain numbers: rules see no names. */
export interface RuleRow {
  /** One code per column. */
  readonly codes: readonly string[];
  readonly period: string;
  /** Persons, or full-time equivalents. */
  readonly numerator: number;
  readonly denominator: number | null;
  /** Distinct persons behind the numerator. */
  readonly persons: number;
  /** Distinct persons behind the denominator. */
  readonly base: number | null;
  /** False where nothing is delivered for the period: such a row shows no number and needs no protection. */
  readonly delivered: boolean;
  /** Other counts of persons that can be worked out from the row. */
  readonly implied?: readonly number[];
  /** Posts among which those whom it tells of cannot be told apart; left out where it tells of no applicants. */
  readonly posts?: number;
}

/** A table as the rules see it. */
export interface RuleTable {
  readonly columns: readonly string[];
  readonly unit: string;
  readonly rows: readonly RuleRow[];
  /** Rows (by place) that show the number of another row: where the head is hidden, so must they be. */
  readonly together?: readonly { readonly head: number; readonly members: readonly number[] }[];
  /** Rows (by place) that another table of ours shows, or arithmetic gives: never hidden to protect another. */
  readonly fixed?: readonly number[];
  /** Rows (by place) that stand in no table, but can be worked out: hidden before any that is shown. */
  readonly unshown?: readonly number[];
}

/** A sum any reader of the table can do: Σ sign × number = 0, over rows by their place. */
export interface Relation {
  readonly rows: readonly number[];
  readonly signs: readonly (1 | -1)[];
}

/** Units of ratios whose two sides count different things: the one is no part of the other, and neither is their difference. */
export const TWO_SIDED: readonly (string | undefined)[] = [
  ...['per-100-fte', 'persons-per-fte', 'fte-per-100-persons', 'children-per-fte'],
];

/** What the owner has decided. */
export interface Limits {
  /** Fewest persons that may be told; 1 = nothing is withheld (an invented owner, for tests). */
  readonly fewestPersons: number;
  /**
   * Fewest persons that what a figure is out of may be, where that has another limit than the figure: a headcount has its own
   * beside a metric that tells why somebody left. Left out = `fewestPersons`.
   */
  readonly fewestInBase?: number;
  /** Smallest base of a public rate. */
  readonly smallestBase: number;
}

/** The rules for a row's own sake. */
export const RULE_IDS = [
  'few-persons',
  'few-in-base',
  'few-in-complement',
  'few-implied',
  'small-base-of-rate',
  'small-base-of-median',
  'few-posts',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** A rule that says which rows must not be seen for their own sake. */
export interface PrimaryRule {
  readonly id: RuleId;
  readonly withholds: (row: RuleRow, limits: Limits, unit?: string) => boolean;
}

/** The limits of what a figure is out of: how many there were. */
export function limitsOfBase(limits: Limits): Limits {
  return { fewestPersons: limits.fewestInBase ?? limits.fewestPersons, smallestBase: limits.smallestBase };
}

/** True for a number of persons that is told about too few: 1 … fewest − 1. Nobody is not somebody. */
export function tooFew(persons: number, limits: Limits): boolean {
  return persons >= 1 && persons < limits.fewestPersons;
}
