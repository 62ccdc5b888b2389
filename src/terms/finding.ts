/** What happens to the delivery because of a finding, not how upset we are. */
export const SEVERITIES = ['stops-delivery', 'rejects-row', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something wrong in delivered data, told to the deliverer. Wording lives in presentation/language, by `control`. */
export interface Finding {
  /** Id of the control, such as `hr-extract/end-before-start`. */
  readonly control: string;
  readonly severity: Severity;
  readonly file: string;
  /** Line or row in the file as a person counts it (header = 1); null where the whole file is meant. */
  readonly line: number | null;
  /** Where in the line: a column name or a JSON path; empty where the whole line is meant. */
  readonly path: string;
  /** Values the wording needs. Never a name or an identity number. */
  readonly values: Readonly<Record<string, string | number>>;
  /** How many rows this finding stands for when it is gathered (1 when it is about one). */
  readonly count: number;
}
