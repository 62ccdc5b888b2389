import { type Control, type Found, NOTHING } from '../../../control.ts';
import { placesOf } from '../../columns.ts';
import { type ColumnsSeen, isRequired } from './columns-seen.ts';
import { lookAlikes } from './look-alikes.ts';

/** Columns the mapping names and the header lacks, with the names that look like them. */
export function lacking(seen: ColumnsSeen, wanted: (column: string) => boolean): readonly Found[] {
  if (!seen.byMapping) return NOTHING;
  return Object.entries(seen.columns)
    .filter(([column, name]) => name !== '' && wanted(column) && placesOf(seen.header, name).length === 0)
    .map(([column, name]) => {
      const taken = new Set(Object.values(seen.columns));
      const free = seen.header.filter((one) => !taken.has(one));
      const suggested = seen.proposal.columns[column];
      const alike = suggested !== undefined && free.includes(suggested) ? [suggested] : lookAlikes(name, free);
      return { line: seen.headerLine, path: column, values: { column: name, ours: column, alike: alike.join(', ') } };
    });
}

/** The mapping names a column that is not there: the system has given it another name. */
export const renamedColumn: Control<ColumnsSeen> = {
  id: 'hr-extract/renamed-column',
  severity: 'stops-delivery',
  check: (seen) => lacking(seen, (column) => isRequired(column, seen) || column === 'to'),
};
