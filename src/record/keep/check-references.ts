import { sql } from 'kysely';
import type { Keeping } from './keeping.ts';

/**
 * Every row of the delivery names a person, workplace and position that are there. Said once for all rows instead of by
 * foreign keys row by row; throws where it does not hold, so that the delivery is not committed.
 */
export async function checkReferences(keeping: Keeping): Promise<void> {
  const answer = await sql<{ loose: number }>`
    with named as (
      select person, workplace, position from employment_fact where delivery = ${keeping.delivery}
      union all
      select person, workplace, null from leave_fact where delivery = ${keeping.delivery}
      union all
      select person, null, null from person_fact where delivery = ${keeping.delivery}
      union all
      select person, null, null from identity.person where delivery = ${keeping.delivery}
    )
    select (
      (select count(*) from named n where not exists (select from person p where p.no = n.person))
      + (select count(*) from named n
        where n.workplace is not null and not exists (select from workplace w where w.no = n.workplace))
      + (select count(*) from named n
        where n.position is not null and not exists (select from staff_position s where s.no = n.position))
    )::integer as loose
  `.execute(keeping.db);
  const loose = answer.rows[0]?.loose ?? 0;
  if (loose > 0) throw new Error(`${loose} rows of delivery ${keeping.delivery} name what is not there`);
}
