import { type Control, NOTHING, onLine } from '../../control.ts';

/** The same figure with the same value twice: the first is kept. */
export const duplicateRow: Control<{ readonly line: number; readonly firstLine: number | null }> = {
  id: 'reported-figures/duplicate-row',
  severity: 'rejects-row',
  check: ({ line, firstLine }) => (firstLine === null ? NOTHING : onLine(line, '', { otherLine: firstLine })),
};
