import { sql } from 'kysely';
import type { Database } from '../../database/index.ts';
import { integers } from '../../keep/bound-lists.ts';
import { copiesOf } from './remove.ts';

/** Whom a run takes something of: the record's numbers of persons, and of plans. */
export interface Gone {
  readonly numbers: readonly number[];
  readonly plans: readonly number[];
}

/** Hashes of the delivered files that told of somebody who goes, or of a plan that does: a file cannot lose one person. */
export async function filesOf(db: Database, { numbers, plans }: Gone): Promise<readonly string[]> {
  if (numbers.length === 0 && plans.length === 0) return [];
  const gone = sql`(select unnest(${integers(numbers)}))`;
  const { rows } = await sql<{ sha256: string }>`
    select distinct d.sha256
    from (
      select delivery from person_fact where person in ${gone}
      union select delivery from own_row_fact where person in ${gone}
      union select delivery from identity.person where person in ${gone}
      union select delivery from identity_link where earlier in ${gone} or later in ${gone}
      union select delivery from (${copiesOf(plans)}) copy
    ) m
    join delivery d on d.no = m.delivery
    order by d.sha256
  `.execute(db);
  return rows.map(({ sha256 }) => sha256);
}
