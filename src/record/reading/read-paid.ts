import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { PaidFacts } from '../facts.ts';
import type { Places } from './read-employments.ts';

interface PaidRow {
  readonly delivery: number;
  readonly person: number;
  readonly workplace: number;
}

/** Grain: delivery, person, workplace. Who was paid for work in the month of a message, of those of whom that decides. */
export async function readPaid(
  db: Database,
  { deliveries, persons, workplaces }: Places & { readonly persons: Int32Array },
): Promise<PaidFacts> {
  const answer = await sql<PaidRow>`
    select distinct a.delivery, a.person, a.workplace
    from month_activity_fact a
    where (a.has_pay or a.hours > 0)
      and a.person in (
        select f.person
        from employment_fact f
        join message_fact m on m.delivery = f.delivery
        where f.terms in ('hourly', 'unknown') or coalesce(f.percent, 0) = 0
      )
    order by a.delivery, a.person, a.workplace
  `.execute(db);
  const place = new Map(deliveries.map(({ no }, i) => [no, i]));
  const rows = answer.rows.filter((row) => place.has(row.delivery));
  const column = (of: (row: PaidRow) => number | undefined) => Int32Array.from(rows, (row) => of(row) ?? -1);
  return {
    length: rows.length,
    person: column((row) => persons[row.person]),
    delivery: column((row) => place.get(row.delivery)),
    workplace: column((row) => workplaces.get(row.workplace)),
  };
}
