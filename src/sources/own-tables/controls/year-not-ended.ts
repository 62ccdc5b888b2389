import { type Control, NOTHING, onFile } from '../../control.ts';
import type { OwnRowsKept } from '../own-table.ts';

/** Answers of a year that is not over: more will leave, and answer. */
export const yearNotEnded: Control<OwnRowsKept> = {
  id: 'own-table/year-not-ended',
  severity: 'note',
  check: ({ rows, takenInOn }) => {
    const early = rows.filter(({ values }) => typeof values['to'] === 'number' && values['to'] > takenInOn);
    return early.length === 0 ? NOTHING : onFile({ rows: early.length });
  },
};
