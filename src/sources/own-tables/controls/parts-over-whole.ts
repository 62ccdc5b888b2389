import type { Control } from '../../control.ts';
import type { OwnDraft } from '../own-table.ts';
import { columnOf } from './column-of.ts';

/** Room for rounding of each part. */
const ROUNDING = 0.05;

/** The parts are more than the whole they are parts of. */
export const partsOverWhole: Control<OwnDraft> = {
  id: 'own-table/parts-over-whole',
  severity: 'rejects-row',
  check: (draft) =>
    draft.table.wholes
      .filter(({ whole, parts }) => {
        const told = parts.map((part) => draft.values[part]).filter((value) => typeof value === 'number');
        const most = draft.values[whole];
        return typeof most === 'number' && told.reduce((sum, part) => sum + part, 0) > most + ROUNDING * told.length;
      })
      .map(({ whole, parts }) => {
        const columns = [whole, ...parts].map((name) => columnOf(draft, name));
        const [column = whole, ...others] = columns;
        return { line: draft.line, path: column, values: { whole: column, parts: others.join(', ') } };
      }),
};
