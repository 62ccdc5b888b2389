import { type Control, NOTHING, onFile } from '../../control.ts';

/** Rows, and none that could be read: most likely another table, or columns that were mistaken for ours. */
export const nothingKept: Control<{ readonly read: number; readonly kept: number }> = {
  id: 'own-table/nothing-kept',
  severity: 'stops-delivery',
  check: ({ read, kept }) => (kept > 0 ? NOTHING : onFile({ rows: read })),
};
