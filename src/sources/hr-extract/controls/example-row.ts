import { type Control, NOTHING, onLine } from '../../control.ts';

/** The row that the template had as an example: it is nobody. */
export const exampleRow: Control<{ readonly line: number; readonly isExample: boolean }> = {
  id: 'hr-extract/example-row',
  severity: 'rejects-row',
  check: ({ line, isExample }) => (isExample ? onLine(line) : NOTHING),
};
