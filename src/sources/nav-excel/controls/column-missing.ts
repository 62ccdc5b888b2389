import { type Control, NOTHING, onFile } from '../../control.ts';
import { missingFields } from '../../definition.ts';
import { NAV_EXCEL } from '../definition.ts';

export interface SheetSeen {
  readonly sheet: string;
  readonly found: ReadonlyMap<string, number>;
}

/** A sheet with rows but without NAV's columns: somebody has worked in the file. */
export const columnMissing: Control<SheetSeen> = {
  id: 'nav-excel/column-missing',
  severity: 'stops-delivery',
  check: ({ sheet, found }) => {
    const missing = new Set(missingFields(NAV_EXCEL.fields, found));
    const names = NAV_EXCEL.fields.filter((field) => missing.has(field.name)).map((field) => field.aliases[0] ?? '');
    return names.length === 0 ? NOTHING : onFile({ sheet, missing: names.join(', ') });
  },
};
