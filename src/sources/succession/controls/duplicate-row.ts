import { type Control, NOTHING, onLine } from '../../control.ts';

/** The same succession twice: it counts once. */
export const duplicateRow: Control<{ readonly line: number; readonly firstLine: number | null }> = {
  id: 'succession/duplicate-row',
  severity: 'rejects-row',
  check: ({ line, firstLine }) => (firstLine === null ? NOTHING : onLine(line, '', { firstLine })),
};
