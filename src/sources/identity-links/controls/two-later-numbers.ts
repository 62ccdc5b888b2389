import { type Control, NOTHING, onLine } from '../../control.ts';

/** One earlier number with two later ones: the last in the file counts. */
export const twoLaterNumbers: Control<{ readonly line: number; readonly firstLine: number | null }> = {
  id: 'identity-links/two-later-numbers',
  severity: 'note',
  check: ({ line, firstLine }) => (firstLine === null ? NOTHING : onLine(line, 'later', { firstLine })),
};
