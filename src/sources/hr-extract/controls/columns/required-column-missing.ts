import { type Control, NOTHING } from '../../../control.ts';
import { type ColumnsSeen, isRequired, REQUIRED_COLUMNS } from './columns-seen.ts';

/** The mapping leaves out a column that every row needs. */
export const requiredColumnMissing: Control<ColumnsSeen> = {
  id: 'hr-extract/required-column-missing',
  severity: 'stops-delivery',
  check: (seen) => {
    if (!seen.byMapping) return NOTHING;
    const has = (column: string) => (seen.columns[column] ?? '') !== '';
    const missing: string[] = REQUIRED_COLUMNS.filter((column) => isRequired(column, seen) && !has(column));
    if (!has('positionCode') && !has('positionTitle')) missing.push('positionCode');
    return missing.map((column) => ({ line: seen.headerLine, path: column, values: { column } }));
  },
};
