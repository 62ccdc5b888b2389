import { sql } from 'kysely';
import type { PersonKey } from '../../terms/index.ts';
import { texts } from './bound-lists.ts';
import { inChunks } from './in-chunks.ts';
import type { Keeping } from './keeping.ts';

/** Numbers of persons by key; those not met before are made. */
export async function personNumbers(
  keeping: Keeping,
  keys: readonly PersonKey[],
): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>();
  await inChunks([...new Set(keys)], async (chunk) => {
    for (const [i, no] of (await knownNumbers(keeping, chunk)).entries()) {
      const key = chunk[i];
      if (no !== 0 && key !== undefined) numbers.set(key, no);
    }
    const news = chunk.filter((key) => !numbers.has(key));
    if (news.length === 0) return;
    const made = await sql<{ no: number; key: string }>`
      insert into person (key, recorded_at)
      select k, ${keeping.at}::timestamptz from unnest(${texts(news)}) as k
      returning no, key
    `.execute(keeping.db);
    for (const row of made.rows) numbers.set(row.key, row.no);
  });
  return numbers;
}

/** The number of each key, in order, 0 = not met before. One text comes out, which is many times faster than rows. */
async function knownNumbers(keeping: Keeping, keys: readonly PersonKey[]): Promise<readonly number[]> {
  if (keys.length === 0) return [];
  const answer = await sql<{ numbers: string }>`
    select string_agg(coalesce(p.no, 0)::text, ',' order by k.place) as numbers
    from unnest(${texts(keys)}) with ordinality as k (key, place)
    left join person p on p.key = k.key
  `.execute(keeping.db);
  return (answer.rows[0]?.numbers ?? '').split(',').map(Number);
}
