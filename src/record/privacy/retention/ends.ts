import { sql } from 'kysely';
import type { Database } from '../../database/index.ts';
import type { Dated, DatedRow } from './due.ts';

/** A plan is over on its last day, as it was last told. */
export async function readPlanEnds(db: Database): Promise<readonly DatedRow[]> {
  const { rows } = await sql<DatedRow>`
    select p.no, p.person, (max(v.ends) + 1)::date as last
    from fulfilment_plan p
    left join fulfilment_plan_version v on v.plan = p.no
    group by p.no, p.person
    order by p.no
  `.execute(db);
  return rows;
}

/** A request is over when it has been met or refused. */
export async function readRequestEnds(db: Database): Promise<readonly DatedRow[]> {
  const { rows } = await sql<DatedRow>`
    select r.no, r.person, max(a.answered_on) filter (where a.outcome in ('met', 'refused')) as last
    from privacy_request r
    left join privacy_answer a on a.request = r.no
    group by r.no, r.person
    order by r.no
  `.execute(db);
  return rows;
}

/** A check of a candidate is counted from the day it was kept: it is under the owner's own number, and of no person of the record. */
export async function readCaseDays(db: Database): Promise<readonly Dated[]> {
  const { rows } = await sql<Dated>`select no, known_on as last from requirement_case order by no`.execute(db);
  return rows;
}
