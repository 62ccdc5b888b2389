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

/** What the plan and the switches of metrics rest on, besides. */
const BESIDE = ['involvement_note', 'involvement_take_back', 'plan_item_version', 'plan_item_word'] as const;

/**
 * Another text once another process may have changed what is answered: how many rows each of these tables has. Cheap enough to
 * be asked each second, where the fingerprint reads them all. The highest number would not do: of two rows on their way the
 * later number can be committed first.
 */
export function markOf(db: Database): Promise<string> {
  return countsOf(db, TELLING);
}

/** Another text once anything has changed that what anybody may be told rests on, by whichever process. */
export function changesOf(db: Database): Promise<string> {
  return countsOf(db, [...TELLING, ...BESIDE]);
}

async function countsOf(db: Database, tables: readonly string[]): Promise<string> {
  const counts = tables.map((table) => sql`(select count(*) from ${sql.raw(table)})`);
  const { rows } = await sql<{ mark: string }>`select concat_ws('.', ${sql.join(counts)}) as mark`.execute(db);
  return rows[0]?.mark ?? '';
}
