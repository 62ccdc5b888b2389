import { type RawBuilder, sql } from 'kysely';

/**
 * Long lists bound as one text each, in PostgreSQL's own writing of arrays: thousands of values then cross to the
 * database as one, several times faster than one by one. Only for `from unnest(…)` and `in (select unnest(…))`: within
 * `any(…)` the text would be read again for every row.
 */
export function integers(values: readonly (number | null)[]): RawBuilder<number[]> {
  const text = `{${values.map((value) => value ?? 'NULL').join(',')}}`;
  return sql<number[]>`${text}::text::integer[]`;
}

/** As `integers`, for texts; every text is quoted, so that none is read as anything else. */
export function texts(values: readonly (string | null)[]): RawBuilder<string[]> {
  const text = `{${values.map((value) => (value === null ? 'NULL' : quoted(value))).join(',')}}`;
  return sql<string[]>`${text}::text::text[]`;
}

function quoted(text: string): string {
  return /["\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`;
}
