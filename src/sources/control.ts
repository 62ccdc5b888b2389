import type { ControlId, Finding, Severity } from '../terms/index.ts';

/** One place where a control found something wrong. */
export interface Found {
  /** Line in the file as a person counts it; null = the whole file. */
  readonly line: number | null;
  /** Column name or JSON path; empty = the whole line. */
  readonly path: string;
  /** What the wording needs. Never a name, an identity number or free text of a person's row. */
  readonly values: Finding['values'];
  /** How many rows it stands for; 1 where not said. */
  readonly count?: number;
}

/** A control is a value: what it is called, what happens to the delivery, and how it looks. It never throws. */
export interface Control<Subject> {
  readonly id: ControlId;
  readonly severity: Severity;
  readonly check: (subject: Subject) => readonly Found[];
}

/** Nothing found: one array for all, so that millions of rows in order cost nothing. */
export const NOTHING: readonly Found[] = [];

/** Something found on one line. */
export function onLine(line: number, path = '', values: Finding['values'] = {}): readonly Found[] {
  return [{ line, path, values }];
}

/** Something found about the whole file. */
export function onFile(values: Finding['values'] = {}, count = 1): readonly Found[] {
  return [{ line: null, path: '', values, count }];
}
