import { sql } from 'kysely';
import type { OwnRow } from '../../sources/index.ts';
import { personKey } from '../identity/person-key.ts';
import { inChunks } from './in-chunks.ts';
import type { Keeping } from './keeping.ts';
import { personNumbers } from './person-numbers.ts';

/** Rows of an own table, each whole. A row about a person has the record's number of them, never the identifier. */
export async function keepOwnRows(keeping: Keeping, rows: readonly OwnRow[]): Promise<void> {
  const persons = await personsOf(keeping, rows);
  await inChunks(rows, (chunk, offset) => {
    const told = chunk.map(({ key, values, line, person }, i) => {
      return { at: offset + i, key, values, line, person: person === undefined ? null : persons.get(person) };
    });
    return sql`
      insert into own_row_fact (delivery, place, key, content, line, person, recorded_at)
      select ${keeping.delivery}, t."at", t.key, t.values, t.line, t.person, ${keeping.at}::timestamptz
      from json_to_recordset(${JSON.stringify(told)}::json)
        as t ("at" integer, key text, values json, line integer, person integer)
    `.execute(keeping.db);
  });
}

/** The record's number of each identifier. */
async function personsOf(keeping: Keeping, rows: readonly OwnRow[]): Promise<ReadonlyMap<string, number>> {
  const identifiers = [...new Set(rows.flatMap(({ person }) => (person === undefined ? [] : [person])))];
  const keys = identifiers.map((identifier) => personKey(keeping.keys.person, identifier));
  const numbers = await personNumbers(keeping, keys);
  return new Map(identifiers.map((identifier, i) => [identifier, numbers.get(keys[i] ?? '') ?? 0]));
}
