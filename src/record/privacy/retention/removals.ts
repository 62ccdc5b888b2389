import { sql } from 'kysely';
import type { Day } from '../../../terms/index.ts';
import type { Database } from '../../database/index.ts';
import { dayOrNull } from '../../reading/day-column.ts';

/** Numbers of the runs that removed facts of persons: what the record knows is another after each. */
export async function readRemovals(db: Database): Promise<readonly number[]> {
  const { rows } = await sql<{ no: number }>`
    select no from retention_run where left_until is not null order by no
  `.execute(db);
  return rows.map(({ no }) => no);
}

/** The last day of anybody whose rows have been removed, and of any plan that was: figures of days until then lack them. */
interface RemovedUntil {
  readonly removedUntil?: Day;
  readonly plansRemovedUntil?: Day;
}

/** What has been removed; left out is what has not. */
export async function readRemovedUntil(db: Database): Promise<RemovedUntil> {
  const { rows } = await sql<{ persons: string | null; plans: string | null }>`
    select max(left_until) as persons, max(plans_until) as plans from retention_run
  `.execute(db);
  const [persons, plans] = [dayOrNull(rows[0]?.persons ?? null), dayOrNull(rows[0]?.plans ?? null)];
  return {
    ...(persons === null ? {} : { removedUntil: persons }),
    ...(plans === null ? {} : { plansRemovedUntil: plans }),
  };
}
