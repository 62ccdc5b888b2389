import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import { readPlacings } from '../placings/placing-tables.ts';
import { readSettings } from '../settings/read-settings.ts';

/** Raised when the form of `Facts` changes, so that saved read models of an older program are built anew. */
const FACTS_FORM = 3;

/**
 * Content hash of everything that counts: `sha256:` + 64 hexadecimal digits. Deliveries stand in it by the hash of
 * what they say, so it is cheap; the same deliveries, placings and settings give the same fingerprint.
 */
export async function fingerprintOf(db: Database): Promise<string> {
  const deliveries = await sql<Record<string, unknown>>`
    select d.source, d.content_sha256, d.known_on, d.own_time, d.extent_kind, d.extent_first_day, d.extent_workplace, d.horizon,
      w.withdrawn_on
    from delivery d
    left join delivery_withdrawal w on w.delivery = d.no
    order by d.no
  `.execute(db);
  const key = await sql<Record<string, unknown>>`
    select fingerprint from identity.key_state order by version desc limit 1
  `.execute(db);
  const placings = await readPlacings(db);
  const settings = await readSettings(db);
  const all = [FACTS_FORM, key.rows, settings, deliveries.rows, placings.workplaces, placings.positions];
  return `sha256:${createHash('sha256').update(JSON.stringify(all)).digest('hex')}`;
}
