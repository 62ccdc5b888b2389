import type { Attacker, Step, TableProblem } from '../../../disclosure/index.ts';

type ProblemWording = {
  readonly [Code in TableProblem['code']]: (problem: ProblemPlace & Extract<TableProblem, { code: Code }>) => string;
};

/** Where a problem is, as the asker knows it. */
export interface ProblemPlace {
  /** Line of the table, and of the row that was there before. */
  readonly line: number;
  readonly firstLine: number;
  /** Path of the hierarchy. */
  readonly path: string;
}

/** What is said of a table of counts that somebody protects. */
export interface ProtectionTexts {
  readonly problem: ProblemWording;
  readonly moreProblems: (count: number) => string;
  readonly noDimensions: (value: string) => string;
  readonly hierarchyColumns: (path: string) => string;
  readonly dimensionName: (column: string) => string;
  readonly step: (stage: Step['stage'], done: number, of: number) => string;
  readonly withheld: (cells: number, primary: number, secondary: number) => string;
  readonly attacker: Readonly<Record<Attacker, string>>;
  readonly kept: (attacker: string, width: number) => string;
  readonly broken: (attacker: string, tooClose: number, exact: number) => string;
  readonly givenByRule: (cells: number) => string;
}
