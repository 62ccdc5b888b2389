import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

/** Which person numbers are one person: links of live deliveries, in the order learnt. */
export async function readLinks(
  db: Database,
): Promise<readonly { readonly earlier: number; readonly later: number }[]> {
  const answer = await sql<{ earlier: number; later: number }>`
    select l.earlier, l.later
    from identity_link l
    join delivery d on d.no = l.delivery
    left join delivery_withdrawal w on w.delivery = d.no
    where w.delivery is null
    order by d.known_on, d.no, l.place
  `.execute(db);
  return answer.rows;
}
