import type { Control } from '../../control.ts';
import type { OwnDraft } from '../own-table.ts';
import { columnOf } from './column-of.ts';

/** So many rows, and so large a share of all, that it is the column and not the rows that is wrong. */
const MANY_ROWS = 5;
const MANY_SHARE = 0.2;

/** A column that cannot be read in row after row: it is another column, or its codes are not ours. Nothing is taken in. */
export const columnUnread: Control<{ readonly drafts: readonly OwnDraft[] }> = {
  id: 'own-table/column-unread',
  severity: 'stops-delivery',
  check: ({ drafts }) => {
    const rows = new Map<string, number>();
    for (const { name } of drafts.flatMap(({ unreadable }) => unreadable)) rows.set(name, (rows.get(name) ?? 0) + 1);
    return [...rows]
      .filter(([, count]) => count >= MANY_ROWS && count > MANY_SHARE * drafts.length)
      .map(([name, count]) => {
        const column = drafts[0] === undefined ? name : columnOf(drafts[0], name);
        return { line: null, path: column, values: { column, rows: count, of: drafts.length }, count };
      });
  },
};
