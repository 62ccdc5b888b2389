import { sql } from 'kysely';
import type { OwnTableId, OwnValues } from '../../sources/index.ts';
import type { Database } from '../database/index.ts';
import type { OwnRowFact } from '../facts.ts';

/** Rows of all own tables, withdrawn ones too; order: delivery, then row. `places`: number of a delivery -> its place. */
export async function readOwnRows(db: Database, places: ReadonlyMap<number, number>): Promise<readonly OwnRowFact[]> {
  const answer = await sql<{ delivery: number; source: OwnTableId; key: string; content: OwnValues }>`
    select f.delivery, d.source, f.key, f.content
    from own_row_fact f
    join delivery d on d.no = f.delivery
    order by f.delivery, f.place
  `.execute(db);
  return answer.rows.flatMap(({ delivery, source, key, content }) => {
    const place = places.get(delivery);
    return place === undefined ? [] : [{ table: source, delivery: place, key, values: content }];
  });
}
