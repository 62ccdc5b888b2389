import { sql } from 'kysely';
import { inUtc } from '../database/index.ts';
import type { RecordInside } from '../open-records.ts';
import type { ClockSeen } from './clock.ts';

/** The clocks as they are now, and the newest that was written. */
export async function clockSeen({ db, databaseName, place }: RecordInside): Promise<ClockSeen> {
  const { rows } = await sql<{ here: string; newest: string | null }>`
    select ${inUtc('here')} as here, ${inUtc('newest')} as newest
    from (
      select clock_timestamp() as here, greatest(
        (select max(recorded_at) from delivery),
        (select max(recorded_at) from setting),
        (select at from look_up_log order by no desc limit 1),
        (select max(recorded_at) from retention_run)
      ) as newest
    ) seen
  `.execute(db);
  const [row] = rows;
  return {
    now: place.now(),
    databaseNow: databaseName === 'pglite' ? null : (row?.here ?? null),
    newest: row?.newest ?? null,
  };
}
