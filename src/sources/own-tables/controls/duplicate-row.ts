import { type Control, NOTHING, onLine } from '../../control.ts';

/** The same row twice: the first counts. */
export const duplicateRow: Control<{ readonly line: number; readonly firstLine: number | null }> = {
  id: 'own-table/duplicate-row',
  severity: 'rejects-row',
  check: ({ line, firstLine }) => (firstLine === null ? NOTHING : onLine(line, '', { otherLine: firstLine })),
};
