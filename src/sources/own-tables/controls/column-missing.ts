import { type Control, NOTHING, onFile } from '../../control.ts';
import type { OwnColumns } from '../own-columns.ts';
import { columnOf } from './column-of.ts';

/** Columns every row needs, that neither the names of the table nor the mapping tell of. */
export const columnMissing: Control<OwnColumns> = {
  id: 'own-table/column-missing',
  severity: 'stops-delivery',
  check: (columns) => {
    const { missing, mapping } = columns;
    const untold = missing.filter((field) => (mapping?.columns[field] ?? '') === '');
    return untold.length === 0
      ? NOTHING
      : onFile({ missing: untold.map((field) => columnOf(columns, field)).join(', ') });
  },
};
