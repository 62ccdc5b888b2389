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
    await sql`
      insert into person (key, recorded_at)
      select k, ${keeping.at}::timestamptz
      from unnest(${texts(chunk)}) as k
      where not exists (select from person where person.key = k)
    `.execute(keeping.db);
    const known = await sql<{ no: number; key: string }>`
      select no, key from person where key in (select unnest(${texts(chunk)}))
    `.execute(keeping.db);
    for (const row of known.rows) numbers.set(row.key, row.no);
  });
  return numbers;
}
