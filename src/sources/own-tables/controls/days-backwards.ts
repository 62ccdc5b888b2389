import type { Control } from '../../control.ts';
import type { OwnDraft } from '../own-table.ts';
import { columnOf } from './column-of.ts';

/** A day that comes before one it must follow: accepted, or a deadline, before the post was advertised. */
export const daysBackwards: Control<OwnDraft> = {
  id: 'own-table/days-backwards',
  severity: 'rejects-row',
  check: ({ table, values, line }) =>
    (table.inOrder ?? [])
      .filter(([earlier, later]) => {
        const [first, second] = [values[earlier], values[later]];
        return typeof first === 'number' && typeof second === 'number' && second < first;
      })
      .map(([earlier, later]) => {
        return { line, path: later, values: { earlier: columnOf(table, earlier), later: columnOf(table, later) } };
      }),
};
