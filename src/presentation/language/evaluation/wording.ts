import type {
  EvaluationMethod,
  EvaluationNoteCode,
  UnanswerableCode,
  Verdict,
} from '../../../analysis/statistics/index.ts';

/** What a sentence about a panel that cannot answer is told with, as the asker wrote it. */
export interface UnanswerableValues {
  readonly count: string;
  readonly needed: string;
  readonly period: string;
  readonly units: string;
  readonly lines: string;
}

/** What is said of an evaluation on a file of the asker's own. */
export interface EvaluationTexts {
  readonly notADesign: string;
  readonly designKey: (key: string, given: string, values: string) => string;
  readonly designNumber: (key: string, given: string) => string;
  readonly designWhole: (key: string, given: string) => string;
  readonly designColumn: (key: string, given: string) => string;
  readonly unknownKey: (key: string, like: string | null) => string;
  readonly missingColumns: (missing: string, columns: string) => string;
  readonly emptyUnit: (lines: string) => string;
  readonly badPeriods: (column: string, lines: string) => string;
  readonly unanswerable: Readonly<Record<UnanswerableCode, (values: UnanswerableValues) => string>>;
  readonly note: Readonly<Record<EvaluationNoteCode, (value: string) => string>>;
  readonly notMatchedOn: (columns: string) => string;
  readonly noOutcome: (rows: string) => string;
  readonly method: Readonly<Record<EvaluationMethod, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly meaning: Readonly<Record<Verdict, string>>;
  readonly estimate: (estimate: string, low: string, high: string) => string;
  readonly noLimit: string;
  readonly chance: (p: string) => string;
  readonly power: (power: string, effect: string) => string;
  readonly pretrend: (p: string) => string;
  readonly placebo: (p: string) => string;
  readonly matchedOn: (columns: string) => string;
  readonly cellsHead: readonly [string, string, string, string];
}
