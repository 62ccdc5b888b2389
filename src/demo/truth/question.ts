import type {
  Contract,
  Day,
  DimensionId,
  EmploymentTerms,
  LivingConditions,
  SchoolType,
  Sex,
  StaffSubgroup,
} from '../../terms/index.ts';

/**
 * What the truth is reckoned from: persons as plain objects with everything that is so, whoever delivers it how.
 * The demo's world fits as it is; tests write such persons by hand.
 */
export interface TruthWorld {
  readonly persons: readonly TruthPerson[];
  readonly units: readonly TruthUnit[];
  readonly successions: readonly { readonly from: string; readonly to: string; readonly day: Day }[];
  /** Pupils of units on 1 October of a year. */
  readonly pupilCounts?: readonly { readonly unit: string; readonly year: number; readonly pupils: number }[];
}

export interface TruthUnit {
  readonly unit: string;
  readonly area: string;
  readonly subArea: string;
  readonly schoolType: SchoolType;
  readonly livingConditions: LivingConditions;
}

export interface TruthPerson {
  readonly birth: { readonly year: number; readonly month: number | null } | null;
  readonly sex: Sex;
  readonly posts: readonly TruthPost[];
  readonly leaves: readonly { readonly from: Day; readonly to: Day }[];
  /** First day from which nobody reports the person any more, though no end is told. */
  readonly silentFrom?: Day;
}

export interface TruthPost {
  /** Organisation number, or `unassigned`. */
  readonly unit: string;
  readonly subgroup: StaffSubgroup;
  readonly position: string;
  /** Hundredths of a per cent; null = not said. */
  readonly percent: number | null;
  readonly contract: Contract;
  readonly terms: EmploymentTerms;
  readonly from: Day;
  readonly to: Day | null;
  /** Why it ended, in the HR system's words; null or left out = not said. */
  readonly endReason?: string | null;
}

export type TruthMetric = 'A1' | 'A2' | 'B2' | 'B3' | 'B6';

/** A day for stocks; the two reference days for B2 and B3; days `[from, to)` for B6. */
export type TruthPeriod = { readonly at: Day } | { readonly from: Day; readonly to: Day };

export interface TruthQuestion {
  readonly metric: TruthMetric;
  readonly by: readonly DimensionId[];
  readonly period: TruthPeriod;
}

/** One cell that is not zero (or the one cell of a question without breakdown). `component` only for B6. */
export interface TruthRow {
  readonly dims: Readonly<Record<string, string>>;
  readonly numerator: number;
  readonly denominator: number | null;
}

/** Where somebody stands: one code for every dimension. */
export type TruthCell = Readonly<Record<DimensionId, string>>;
