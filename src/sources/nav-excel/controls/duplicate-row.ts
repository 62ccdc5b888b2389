import { type Control, NOTHING, onLine } from '../../control.ts';
import type { NavRow } from '../row-draft.ts';

/** The very same employment twice: the first counts. */
export const duplicateRow: Control<{ readonly row: NavRow; readonly firstLine: number | null }> = {
  id: 'nav-excel/duplicate-row',
  severity: 'rejects-row',
  check: ({ row, firstLine }) =>
    firstLine === null ? NOTHING : onLine(row.line, '', { sheet: row.sheet, otherLine: firstLine }),
};
