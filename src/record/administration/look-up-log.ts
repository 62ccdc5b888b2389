import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { LookUp } from './door.ts';

/** Keeps a look at internal figures. The log is only ever added to. */
export async function logLookUp(db: Database, look: LookUp): Promise<void> {
  const { at, who, role, unit, what } = look;
  await db.insertInto('look_up_log').values({ at, who, role, unit, what }).execute();
}

/** The latest looks first. */
export async function listLookUps(db: Database, most: number, by: string | null): Promise<readonly LookUp[]> {
  const answer = await sql<LookUp>`
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, who, role, unit, what
    from look_up_log
    where ${by}::text is null or who = ${by}
    order by no desc
    limit ${most}
  `.execute(db);
  return answer.rows;
}
