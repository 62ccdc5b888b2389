import type { Coded } from './schools.ts';

/** How sure we are: the wording itself, guidance, our own reading, or practice that Laget proposes. */
export type LawConfidence = 'text' | 'guidance' | 'interpretive' | 'policy';

/** A place in an act and where its official text stands. */
export interface LawReference {
  /** `OL § 17-3(2)` */
  readonly text: string;
  readonly title: string;
  readonly address: string;
}

/** One rule in our own words. */
export interface LawRuleItem {
  readonly id: string;
  /** Other names that answers know it by. */
  readonly aliases: readonly string[];
  readonly area: string;
  /** Rules with the same line say the same thing at different times: old law beside new. */
  readonly line: string;
  readonly text: string;
  readonly references: readonly LawReference[];
  /** First day, `YYYY-MM-DD`; null where it was not looked into. */
  readonly from: string | null;
  /** Last day it held, inclusive; null where there is none. */
  readonly until: string | null;
  /** From when to when, in words. */
  readonly valid: string;
  readonly confidence: LawConfidence;
}

/** A law that is not: what would be otherwise. No answer rests on it but the figures that say «if». */
export interface LawVariant {
  readonly id: string;
  readonly name: string;
  readonly author: string;
  readonly reason: string;
  readonly changes: readonly {
    readonly rule: string;
    /** What the rule says today. */
    readonly today: string;
    /** What it would be, in words. */
    readonly would: string;
  }[];
  /** Aliases of the figures that tell what it would mean: teachers, and hours. */
  readonly figures: readonly string[];
}

/** GET /api/law */
export interface LawAnswer {
  /** The day up to which the texts of the law were read. */
  readonly lawCheckedAsOf: string;
  readonly areas: readonly Coded[];
  /** By area; what holds today before what held before. */
  readonly rules: readonly LawRuleItem[];
  /** What could be otherwise, never part of the rules. */
  readonly variants: readonly LawVariant[];
}

/** The answer to one case, in the form of `laget requirement --format json`. */
export interface RequirementCase {
  readonly id: string;
  readonly asOf: string;
  /** What the question is about; null where it was not known. */
  readonly area: string | null;
  /** By the names of the facts' form; what does not apply is left out. */
  readonly outcome: Readonly<Record<string, unknown>>;
  readonly basis: readonly string[];
  readonly rules: readonly string[];
  readonly missing: readonly string[];
  readonly questions: readonly { readonly fact: string; readonly question: string }[];
  readonly considered: readonly { readonly rule: string; readonly helps: 'yes' | 'no' | 'unknown' }[];
  readonly confidence: LawConfidence;
  readonly sentences: readonly string[];
  readonly explanation: string;
  /** What is wrong with single facts; they were left out of the judgement. */
  readonly problems: readonly string[];
  readonly lawCheckedAsOf: string;
}

/** POST /api/requirement and `laget requirement --format json` */
export interface RequirementsAnswer {
  readonly cases: readonly RequirementCase[];
}
