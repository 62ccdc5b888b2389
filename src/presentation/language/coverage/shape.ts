import type { SchoolProblem } from '../../../casework/index.ts';

/** What is said of a distribution of teaching, in one language. */
export interface CoverageTexts {
  readonly covered: string;
  readonly coveredNow: string;
  readonly uncovered: string;
  readonly uncoveredHours: string;
  readonly notProved: string;
  readonly study: string;
  readonly moved: string;
  readonly move: string;
  readonly alternative: string;
  readonly alternativesLead: string;
  readonly choice: string;
  readonly problem: Readonly<Record<SchoolProblem['problem'], string>>;
}
