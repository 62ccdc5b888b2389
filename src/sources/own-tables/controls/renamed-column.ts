import { type Control, NOTHING } from '../../control.ts';
import { lookAlikes } from '../../hr-extract/controls/columns/look-alikes.ts';
import type { OwnColumns } from '../own-columns.ts';
import { columnOf } from './column-of.ts';

/** The mapping names a column that is not there: the system has given it another name. Nothing is read without it. */
export const renamedColumn: Control<OwnColumns> = {
  id: 'own-table/renamed-column',
  severity: 'stops-delivery',
  check: (columns) => {
    const { header, headerLine, mapping, places } = columns;
    if (mapping === null) return NOTHING;
    const taken = new Set(Object.values(mapping.columns));
    const free = header.filter((name) => !taken.has(name));
    return Object.entries(mapping.columns)
      .filter(([field, name]) => name !== '' && !places.has(field))
      .map(([field, name]) => ({
        line: headerLine,
        path: field,
        values: { column: name, ours: columnOf(columns, field), alike: lookAlikes(name, free).join(', ') },
      }));
  },
};
