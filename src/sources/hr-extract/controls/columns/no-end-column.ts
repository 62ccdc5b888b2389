import { type Control, NOTHING, onLine } from '../../../control.ts';
import { type ColumnsSeen, isRequired, REQUIRED_COLUMNS } from './columns-seen.ts';

/** No column tells when employments end: everybody is read as still employed, and nobody can be seen to leave. */
export const noEndColumn: Control<ColumnsSeen> = {
  id: 'hr-extract/no-end-column',
  severity: 'note',
  check: (seen) => {
    const told = (column: string) => (seen.columns[column] ?? '') !== '';
    const readable = REQUIRED_COLUMNS.every((column) => told(column) || !isRequired(column, seen));
    return readable && !told('to') ? onLine(seen.headerLine, 'to') : NOTHING;
  },
};
