import { type Control, NOTHING, onLine } from '../../control.ts';

/** The same figure by the same publisher on the same day with another value: both are kept, neither is chosen. */
export const twoValues: Control<{ readonly line: number; readonly firstLine: number | null }> = {
  id: 'reported-figures/two-values',
  severity: 'note',
  check: ({ line, firstLine }) => (firstLine === null ? NOTHING : onLine(line, 'value', { otherLine: firstLine })),
};
