import type { Attacker, Step, TableProblem } from '../../../disclosure/index.ts';

type ProblemWording = {
  readonly [Code in TableProblem['code']]: (problem: ProblemPlace & Extract<TableProblem, { code: Code }>) => string;
};

/** Where a problem is, as the asker knows it. */
export interface ProblemPlace {
  /** Line of the table, and of the row that was there before. */
  readonly line: number;
  readonly firstLine: number;
  /** Name of the file where it is not the table. */
  readonly path: string;
}

/** What is said of a table of counts that somebody protects. */
export interface ProtectionTexts {
  readonly problem: ProblemWording;
  readonly moreProblems: (count: number) => string;
  readonly noDimensions: (value: string) => string;
  readonly hierarchyColumns: (path: string) => string;
  readonly dimensionName: (column: string) => string;
  readonly besideColumns: (path: string, columns: string) => string;
  readonly besideUnknown: (path: string, column: string, columns: string) => string;
  readonly tooLarge: (path: string, megabytes: number) => string;
  readonly emptyCode: (column: string, lines: string) => string;
  /** An option that is of use only together with another, or never with it. */
  readonly onlyWith: (option: string, other: string) => string;
  readonly notWith: (option: string, other: string) => string;
  readonly step: (stage: Step['stage'], done: number, of: number) => string;
  /** Whether the best choice was found in time. */
  readonly optimum: (isProven: boolean) => string;
  readonly withheld: (cells: number, primary: number, secondary: number) => string;
  readonly attacker: Readonly<Record<Attacker, string>>;
  readonly kept: (attacker: string, width: number) => string;
  /** Amounts: each has a width of its own. */
  readonly keptAmounts: (attacker: string, percent: number) => string;
  readonly broken: (attacker: string, tooClose: number, exact: number) => string;
  readonly givenByRule: (cells: number) => string;
  readonly givenByPublished: (cells: number) => string;
  /** Primaries that are out already. */
  readonly knownAlready: (cells: number) => string;
  readonly unseen: (attacker: string, quantities: number) => string;
}
