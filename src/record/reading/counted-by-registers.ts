import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

/** Numbers of the units whose number of employees a public register has ever told, ascending; also of deliveries taken back. */
export async function readCountedByRegisters(db: Database): Promise<readonly string[]> {
  const answer = await sql<{ unit: string }>`
    select distinct unit from unit_fact where registered_employees is not null order by unit
  `.execute(db);
  return answer.rows.map(({ unit }) => unit);
}
