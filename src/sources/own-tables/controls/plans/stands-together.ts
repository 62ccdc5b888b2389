import { type Control, NOTHING, onLine } from '../../../control.ts';

/** A row that is in order, of something of which another row is not: nothing is taken in by half. */
export const standsTogether: Control<{ readonly line: number; readonly isWhole: boolean }> = {
  id: 'own-table/not-whole',
  severity: 'rejects-row',
  check: ({ line, isWhole }) => (isWhole ? NOTHING : onLine(line)),
};
