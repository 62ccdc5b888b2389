import type { Control } from '../../../control.ts';
import { isOurColumn } from '../../mapping.ts';
import { type ColumnsSeen, isRequired } from './columns-seen.ts';
import { lacking } from './renamed-column.ts';

/** A column the mapping names, but the figures can do without, is not there. */
export const optionalColumnMissing: Control<ColumnsSeen> = {
  id: 'hr-extract/optional-column-missing',
  severity: 'note',
  check: (seen) => lacking(seen, (column) => isOurColumn(column) && !isRequired(column, seen) && column !== 'to'),
};
