import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

/** That an earlier person number and a later one are one person. */
export interface NumberLink {
  readonly earlier: number;
  readonly later: number;
  readonly delivery: number;
}

/** Which person numbers are one person: links of live deliveries, in the order learnt. */
export async function readLinks(db: Database): Promise<readonly NumberLink[]> {
  const answer = await sql<NumberLink>`
    select l.earlier, l.later, l.delivery
    from identity_link l
    join delivery d on d.no = l.delivery
    left join delivery_withdrawal w on w.delivery = d.no
    where w.delivery is null
    order by d.known_on, d.no, l.place
  `.execute(db);
  return answer.rows;
}

/** All links, those of withdrawn deliveries too, in the order learnt. */
export async function readAllLinks(db: Database): Promise<readonly NumberLink[]> {
  const answer = await sql<NumberLink>`
    select l.earlier, l.later, l.delivery
    from identity_link l
    join delivery d on d.no = l.delivery
    order by d.known_on, d.no, l.place
  `.execute(db);
  return answer.rows;
}
