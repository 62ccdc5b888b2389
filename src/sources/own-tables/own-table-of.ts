import { findColumns, missingFields } from '../definition.ts';
import type { Table } from '../files/table.ts';
import { tableOfJson } from './json-table.ts';
import { OWN_TABLE_IDS, type OwnTableId } from './own-row.ts';
import { OWN_TABLES } from './tables/index.ts';

/** The own table a JSON document is in the source's own form, with its rows; null where it is none. */
export function ownTableOfJson(value: unknown): { readonly source: OwnTableId; readonly table: Table } | null {
  for (const source of OWN_TABLE_IDS) {
    const table = tableOfJson(OWN_TABLES[source], value);
    if (table !== null) return { source, table };
  }
  return null;
}

/**
 * The own table a header is: the one whose mandatory columns are all there and most of whose columns are; null where
 * none is, or two are as likely.
 */
export function ownTableOf(header: readonly string[]): OwnTableId | null {
  const whole = OWN_TABLE_IDS.map((id) => ({ id, found: findColumns(OWN_TABLES[id].fields, header) }))
    .filter(({ id, found }) => missingFields(OWN_TABLES[id].fields, found).length === 0)
    .sort((a, b) => b.found.size - a.found.size);
  const [best, next] = whole;
  return best === undefined || best.found.size === next?.found.size ? null : best.id;
}
