import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { KeptTable } from './tables-in-order.ts';

const ROWS_AT_A_TIME = 2000;

/** From here to the end of the transaction days, moments and bytes are written the same way on every database. */
export async function writtenAlike(db: Database): Promise<void> {
  await sql`set local timezone to 'UTC'`.execute(db);
  await sql`set local datestyle to 'ISO, YMD'`.execute(db);
  await sql`set local bytea_output to 'hex'`.execute(db);
  await sql`set local extra_float_digits to 1`.execute(db);
}

/**
 * The rows of a table, each a JSON array of the texts of its columns, some thousands at a time: they are read through a
 * cursor and never all in memory. Inside a transaction only.
 */
export async function* rowsOf(db: Database, table: KeptTable): AsyncGenerator<readonly string[]> {
  const texts = sql.join(table.columns.map(({ name }) => sql.raw(`${name}::text`)));
  await sql`
    declare backup_rows no scroll cursor for
    select json_build_array(${texts})::text as line from ${sql.raw(table.name)}
  `.execute(db);
  for (;;) {
    const answer = await sql<{ line: string }>`
      fetch forward ${sql.raw(String(ROWS_AT_A_TIME))} from backup_rows
    `.execute(db);
    if (answer.rows.length === 0) break;
    yield answer.rows.map(({ line }) => line);
  }
  await sql`close backup_rows`.execute(db);
}
