import { sql } from 'kysely';
import type { Day } from '../../../terms/index.ts';
import type { Database } from '../../database/index.ts';
import { dayOrNull } from '../../reading/day-column.ts';

/** Numbers of the runs that removed facts: what the record knows is another after each. */
export async function readRemovals(db: Database): Promise<readonly number[]> {
  const { rows } = await sql<{ no: number }>`
    select no from retention_run where left_until is not null order by no
  `.execute(db);
  return rows.map(({ no }) => no);
}

/** The last day of anybody whose rows have been removed: figures of days until then lack them. Null where nobody was. */
export async function readRemovedUntil(db: Database): Promise<Day | null> {
  const { rows } = await sql<{ day: string | null }>`select max(left_until) as day from retention_run`.execute(db);
  return dayOrNull(rows[0]?.day ?? null);
}
