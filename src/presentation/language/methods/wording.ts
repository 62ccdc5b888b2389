/** What is said of a file that somebody asks a method of. */
export interface MethodTexts {
  readonly noSuchMethod: (given: string, methods: string) => string;
  readonly notReadable: (path: string) => string;
  readonly noRows: string;
  readonly noSuchColumn: (column: string, columns: string) => string;
  readonly notNumbers: (column: string, lines: string) => string;
  readonly notEvents: (column: string, lines: string) => string;
  readonly notFollowed: (lines: string) => string;
  readonly notPeriods: (column: string) => string;
  readonly noEvents: string;
  readonly collinear: string;
  readonly needsOption: (option: string) => string;
  readonly oneGroup: (column: string) => string;
  readonly leftOut: (rows: number) => string;
  readonly oneAndTwo: (column: string) => string;
  readonly fewAtFirst: (time: number, atRisk: number) => string;
  readonly runsAway: (names: string) => string;
}
