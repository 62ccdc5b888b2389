import { type Control, NOTHING, onLine } from '../../control.ts';
import type { OwnDraft } from '../own-table.ts';
import { columnOf } from './column-of.ts';

/** Neither hours a year nor hours a week. */
export const hoursMissing: Control<OwnDraft> = {
  id: 'own-table/hours-missing',
  severity: 'rejects-row',
  check: (draft) => {
    const { yearHours, weekHours } = draft.values;
    const isTold = typeof yearHours === 'number' || typeof weekHours === 'number';
    const [year, week] = [columnOf(draft, 'yearHours'), columnOf(draft, 'weekHours')];
    return isTold ? NOTHING : onLine(draft.line, year, { year, week });
  },
};
