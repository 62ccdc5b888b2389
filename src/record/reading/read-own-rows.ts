import { sql } from 'kysely';
import type { OwnTableId, OwnValues } from '../../sources/index.ts';
import type { Database } from '../database/index.ts';
import type { OwnRowFact } from '../facts.ts';

interface Read {
  readonly delivery: number;
  readonly source: OwnTableId;
  readonly key: string;
  readonly content: OwnValues;
  readonly person: number | null;
}

/**
 * Rows of all own tables, withdrawn ones too; order: delivery, then row. `places`: number of a delivery -> its place;
 * `placeOf`: the record's number of a person -> place among the persons, −1 = none.
 */
export async function readOwnRows(
  db: Database,
  places: ReadonlyMap<number, number>,
  placeOf: Int32Array,
): Promise<readonly OwnRowFact[]> {
  const answer = await sql<Read>`
    select f.delivery, d.source, f.key, f.content, f.person
    from own_row_fact f
    join delivery d on d.no = f.delivery
    order by f.delivery, f.place
  `.execute(db);
  return answer.rows.flatMap(({ delivery, source, key, content, person }) => {
    const place = places.get(delivery);
    if (place === undefined) return [];
    const row = { table: source, delivery: place, key, values: content };
    return [person === null ? row : { ...row, person: placeOf[person] ?? -1 }];
  });
}
