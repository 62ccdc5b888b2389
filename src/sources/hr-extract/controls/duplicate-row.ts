import { type Control, NOTHING, onLine } from '../../control.ts';

/** One row, and the line of an earlier one that says the same. */
export interface Repetition {
  readonly line: number;
  readonly firstLine: number | null;
}

/** The same employment (and leave) is said twice: it is counted once. */
export const duplicateRow: Control<Repetition> = {
  id: 'hr-extract/duplicate-row',
  severity: 'rejects-row',
  check: ({ line, firstLine }) => (firstLine === null ? NOTHING : onLine(line, '', { firstLine })),
};
