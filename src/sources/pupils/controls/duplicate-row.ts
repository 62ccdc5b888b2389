import { type Control, NOTHING, onLine } from '../../control.ts';

/** The same unit on the same day twice: the first counts. */
export const duplicateRow: Control<{ readonly line: number; readonly firstLine: number | null }> = {
  id: 'pupils/duplicate-row',
  severity: 'rejects-row',
  check: ({ line, firstLine }) => (firstLine === null ? NOTHING : onLine(line, '', { otherLine: firstLine })),
};
