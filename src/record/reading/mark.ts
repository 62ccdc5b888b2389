import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

/** Tables whose rows decide what is answered. Rows are only added; what retention removes is told by its run. */
const TELLING = [
  'delivery',
  'delivery_withdrawal',
  'identity.key_state',
  'workplace_placing',
  'position_placing',
  'setting',
  'fewest_persons_decision',
  'series_break',
  'series_break_word',
  'retention_run',
  'fulfilment_plan_version',
  'fulfilment_plan_word',
] as const;

/**
 * Another text once another process may have changed what is answered: how many rows each of these tables has. Cheap enough to
 * be asked each second, where the fingerprint reads them all. The highest number would not do: of two rows on their way the
 * later number can be committed first.
 */
export async function markOf(db: Database): Promise<string> {
  const counts = TELLING.map((table) => sql`(select count(*) from ${sql.raw(table)})`);
  const { rows } = await sql<{ mark: string }>`select concat_ws('.', ${sql.join(counts)}) as mark`.execute(db);
  return rows[0]?.mark ?? '';
}
