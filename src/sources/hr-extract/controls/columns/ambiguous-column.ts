import { type Control, NOTHING } from '../../../control.ts';
import type { ColumnsSeen } from './columns-seen.ts';

/** Two columns have the name that is to be read: which one holds the facts cannot be told. */
export const ambiguousColumn: Control<ColumnsSeen> = {
  id: 'hr-extract/ambiguous-column',
  severity: 'stops-delivery',
  check: (seen) => {
    const wanted = new Set(Object.values(seen.columns));
    const twice = seen.header.filter((name, place) => wanted.has(name) && seen.header.indexOf(name) !== place);
    if (twice.length === 0) return NOTHING;
    return [...new Set(twice)].map((column) => ({ line: seen.headerLine, path: column, values: { column } }));
  },
};
