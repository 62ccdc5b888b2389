import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { OpenRecord } from '../administration/door.ts';
import type { Database } from '../database/index.ts';
import { readLimitDecisions } from '../limits/limit-desk.ts';
import { insideOf } from '../open-records.ts';
import { readPlacingRows } from '../placings/placing-tables.ts';
import { readRemovals } from '../privacy/retention/removals.ts';
import { readSettingRows } from '../settings/read-settings.ts';
import { readPlanWords } from './read-plan-tellings.ts';
import { toldDeliveries } from './told-deliveries.ts';

/** Raised when the form of `Facts` changes, so that saved read models of an older program are built anew. */
const FACTS_FORM = 4;

/**
 * Content hash of everything that counts, and of when it was said: `sha256:` + 64 hexadecimal digits. Deliveries stand in
 * it by the hash of what they say, so it is cheap.
 */
export async function fingerprintOf(db: Database): Promise<string> {
  const planned = await readPlanWords(db);
  return hashOf([...(await besidePlans(db)), ...(planned.length === 0 ? [] : [planned])]);
}

/** The same of everything but what people tell of plans: who teaches, and what they have, does not depend on that. */
export async function fingerprintBesidePlans(open: OpenRecord): Promise<string> {
  return hashOf(await besidePlans(insideOf(open).db));
}

async function besidePlans(db: Database): Promise<readonly unknown[]> {
  const deliveries = await sql<Record<string, unknown>>`
    select d.source, f.content_sha256, d.known_on, d.learnt_on, d.own_time, d.extent_kind, d.extent_first_day,
      d.extent_workplace, d.horizon, d.withdrawn_on
    from ${toldDeliveries(null)} d
    join delivery f on f.no = d.no
    order by d.no
  `.execute(db);
  const key = await sql<Record<string, unknown>>`
    select fingerprint from identity.key_state order by version desc limit 1
  `.execute(db);
  const placings = await readPlacingRows(db, null);
  const settings = await readSettingRows(db, null);
  const limits = await readLimitDecisions(db, null);
  // Left out where nobody has decided, so that read models saved before there were decisions are still the same.
  const decided = limits.length === 0 ? [] : [limits];
  const removals = await readRemovals(db);
  const removed = removals.length === 0 ? [] : [{ removals }];
  return [FACTS_FORM, key.rows, settings, deliveries.rows, placings, ...decided, ...removed];
}

function hashOf(all: readonly unknown[]): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(all)).digest('hex')}`;
}
