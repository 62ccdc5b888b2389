import { sql } from 'kysely';
import type { Day } from '../../../terms/index.ts';
import type { Database } from '../../database/index.ts';
import { dayOfColumn } from '../day-column.ts';
import { type Moment, toldDeliveries } from '../told-deliveries.ts';

/** A title a position was delivered with, and the day it was first met. */
export interface TitleRow {
  readonly code: string;
  readonly title: string;
  readonly knownOn: Day;
}

/** Titles of the codes that were delivered with more than one, in the order met. Of all others the title never changed. */
export async function readTitleRows(db: Database, moment: Moment): Promise<readonly TitleRow[]> {
  const answer = await sql<{ key: string; title: string; known_on: string }>`
    select p.key, p.title, min(d.learnt_on) as known_on
    from staff_position p
    join employment_fact f on f.position = p.no
    join ${toldDeliveries(moment)} d on d.no = f.delivery
    where p.title <> ''
      and p.key in (select key from staff_position where title <> '' group by key having count(*) > 1)
    group by p.no, p.key, p.title
    order by p.no
  `.execute(db);
  return answer.rows.map(({ key, title, known_on }) => ({ code: key, title, knownOn: dayOfColumn(known_on) }));
}
