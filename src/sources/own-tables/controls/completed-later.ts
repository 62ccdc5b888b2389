import { type Control, NOTHING, onFile } from '../../control.ts';
import type { OwnRowsKept } from '../own-table.ts';

/** Completed after the day it was taken in: planned, not held. It counts from that day on. */
export const completedLater: Control<OwnRowsKept> = {
  id: 'own-table/completed-later',
  severity: 'note',
  check: ({ rows, takenInOn }) => {
    const later = rows.filter(({ values: { completed } }) => typeof completed === 'number' && completed > takenInOn);
    return later.length === 0 ? NOTHING : onFile({ rows: later.length });
  },
};
