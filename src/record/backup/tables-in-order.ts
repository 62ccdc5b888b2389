import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

/** A table as the database's catalogue tells it: what is written in a backup and read out of it. */
export interface KeptTable {
  /** With its schema, both quoted where they need it. */
  readonly name: string;
  /** Columns in order, without those the database reckons itself. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** The column that is numbered by the database, if any. */
  readonly numbered: string | null;
}

/**
 * Not carried over: the steps, since the program that restores takes the same ones, who is logged in, since a
 * session that has been ended since must not live again, what server processes tell each other while they run,
 * and what the database counts of the log.
 */
const LEFT_BEHIND: readonly string[] = [
  'migration',
  'session',
  'task_purpose',
  'login_attempt',
  'request_allowance',
  'running_job',
  'look_up_tally',
];

interface ColumnRow {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly numbered: boolean;
}

/** All tables of the record, those that others refer to first. */
export async function tablesInOrder(db: Database): Promise<readonly KeptTable[]> {
  const columns = await sql<ColumnRow>`
    select format('%I.%I', n.nspname, c.relname) as "table", format('%I', a.attname) as "column",
      format_type(a.atttypid, a.atttypmod) as type, a.attidentity <> '' as numbered
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'identity') and c.relname <> all(${LEFT_BEHIND})
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by n.nspname, c.relname, a.attnum
  `.execute(db);
  const references = await sql<{ readonly from: string; readonly to: string }>`
    select format('%I.%I', n.nspname, c.relname) as "from", format('%I.%I', m.nspname, d.relname) as "to"
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_class d on d.oid = k.confrelid join pg_namespace m on m.oid = d.relnamespace
    where k.contype = 'f' and k.conrelid <> k.confrelid
  `.execute(db);
  const byTable = new Map<string, ColumnRow[]>();
  for (const row of columns.rows) byTable.set(row.table, [...(byTable.get(row.table) ?? []), row]);
  const tables = [...byTable].map(([name, rows]) => ({
    name,
    columns: rows.map(({ column, type }) => ({ name: column, type })),
    numbered: rows.find((row) => row.numbered)?.column ?? null,
  }));
  return referredFirst(tables, references.rows);
}

/** Throws where tables refer to one another in a ring: none of ours do. */
function referredFirst(
  tables: readonly KeptTable[],
  references: readonly { readonly from: string; readonly to: string }[],
): readonly KeptTable[] {
  const placed = new Set<string>();
  const ordered: KeptTable[] = [];
  while (ordered.length < tables.length) {
    const ready = tables.filter(
      ({ name }) => !placed.has(name) && references.every(({ from, to }) => from !== name || placed.has(to)),
    );
    if (ready.length === 0) throw new Error('tables refer to one another in a ring');
    for (const table of ready) {
      placed.add(table.name);
      ordered.push(table);
    }
  }
  return ordered;
}
