import { type RawBuilder, sql } from 'kysely';

/** A column of times as ISO 8601 in UTC with milliseconds, whatever time zone the server is set to. */
export function inUtc(column: string): RawBuilder<string> {
  return sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The day in Norway of a column of times: what the calendar on the wall had. */
export function dayInNorway(column: string): RawBuilder<string> {
  return sql<string>`(${sql.ref(column)} at time zone 'Europe/Oslo')::date`;
}
