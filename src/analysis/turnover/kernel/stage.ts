import type { Day, GapRule } from '../../../terms/index.ts';
import type { Lens } from '../../kernels/axis.ts';
import type { Dataset } from '../../read-model/dataset.ts';
import type { TurnoverChoices } from '../choices.ts';
import type { Moments } from '../moments.ts';

/** What a stage knows: facts as known at the end of a day, of the source that counted then. */
export interface Knowledge {
  /** With the registers, choices and persons of the day. Rows of pieces and leaves are the same whatever the day. */
  readonly dataset: Dataset;
  readonly day: number;
  /** Place in EMPLOYMENT_SOURCES. */
  readonly source: number;
  readonly horizon: Day;
}

/** Who is employed. Stages with the same rules share one look at each person. */
export interface EmploymentRules {
  readonly hourly: boolean;
  /** Whoever is on a whole leave of 90 days or more is not employed. */
  readonly longLeaveOut: boolean;
  readonly gapRule: GapRule;
}

/** What a stage knows, and the filters of the question by the codes of that day. */
export interface Sight extends Knowledge {
  readonly lens: Lens;
}

/** One way of counting turnover, as arithmetic: a definition, or what stands between two. */
export interface Stage {
  readonly knowledge: Sight;
  readonly rules: EmploymentRules;
  readonly moments: Moments;
  readonly choices: TurnoverChoices;
}

/**
 * What a stage counted. Sums are whole numbers: persons, exits, hundredths of a per cent of a post, both ends' persons
 * together (of a mean), or days (of person-years).
 */
export interface StageCount {
  numerator: number;
  denominator: number;
  /** Distinct persons behind each. */
  readonly persons: { numerator: number; denominator: number };
  /** Persons in a post at either end, for a mean of the two. */
  readonly atEnds: { first: number; second: number };
  /** Somebody counted as gone may still come back within a bridged hole. */
  provisional: boolean;
}

/** Persons that a step brings into a count, and those it takes out. */
export interface Crossing {
  added: number;
  taken: number;
}

/** Who crosses from one stage to another: over the line, under it, and among those under it who are not over it. */
export interface Crossings {
  readonly numerator: Crossing;
  readonly denominator: Crossing;
  readonly rest: Crossing;
}

export interface StagesCounted {
  readonly stages: readonly StageCount[];
  /** From one stage to a later one, by place; nobody where crossings are not asked for. */
  readonly crossings: (from: number, to: number) => Crossings;
}

export function newCount(): StageCount {
  return {
    numerator: 0,
    denominator: 0,
    persons: { numerator: 0, denominator: 0 },
    atEnds: { first: 0, second: 0 },
    provisional: false,
  };
}
