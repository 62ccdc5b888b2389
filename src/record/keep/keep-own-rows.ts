import { sql } from 'kysely';
import type { OwnRow } from '../../sources/index.ts';
import { inChunks } from './in-chunks.ts';
import type { Keeping } from './keeping.ts';

/** Rows of an own table, each whole. */
export async function keepOwnRows(keeping: Keeping, rows: readonly OwnRow[]): Promise<void> {
  await inChunks(rows, (chunk, offset) => {
    const told = chunk.map(({ key, values, line }, i) => ({ at: offset + i, key, values, line }));
    return sql`
      insert into own_row_fact (delivery, place, key, content, line, recorded_at)
      select ${keeping.delivery}, t."at", t.key, t.values, t.line, ${keeping.at}::timestamptz
      from json_to_recordset(${JSON.stringify(told)}::json) as t ("at" integer, key text, values json, line integer)
    `.execute(keeping.db);
  });
}
