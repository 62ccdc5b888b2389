import { type Control, NOTHING, onLine } from '../../control.ts';

/** The row that the template had as an example: it tells of no unit. */
export const exampleRow: Control<{ readonly line: number; readonly isExample: boolean }> = {
  id: 'own-table/example-row',
  severity: 'rejects-row',
  check: ({ line, isExample }) => (isExample ? onLine(line) : NOTHING),
};
