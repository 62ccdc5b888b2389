import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { RecordInside } from '../open-records.ts';
import type { Allowance, JobHeardOf, JobKind, ProcessDesk } from './processes.ts';

/** Whoever has not asked for so long has everything left, whatever the allowance: the slowest fills in five minutes. */
const FORGET_AFTER = sql`interval '10 minutes'`;
/** A process tells of its work each ten seconds at least. */
const UNHEARD_AFTER = sql`interval '1 minute'`;
const JOBS_KEPT = sql`interval '1 hour'`;

/** What processes behind one PostgreSQL tell each other. The embedded database has one process, which has nobody to tell. */
export function processDesk(inside: RecordInside): ProcessDesk {
  const { db } = inside;
  return {
    take: (key, allowance) => take(db, createHmac('sha256', inside.keys.person).update(key).digest('hex'), allowance),
    tellJob: async ({ id, kind, ended, told }) => {
      await sql`
        insert into running_job (id, kind, ended, told, told_at)
        values (${id}, ${kind}, ${ended}, ${JSON.stringify(told)}::json, clock_timestamp())
        on conflict (id) do update set ended = excluded.ended, told = excluded.told, told_at = excluded.told_at
      `.execute(db);
    },
    stillDoing: async (ids) => {
      await sql`update running_job set told_at = clock_timestamp() where id = any(${ids}) and not ended`.execute(db);
    },
    forgetJob: async (id) => {
      await sql`delete from running_job where id = ${id}`.execute(db);
    },
    findJob: async (kind, id) => (await heardOf(db, kind, id))[0] ?? null,
    jobs: (kind) => heardOf(db, kind, null),
    sweep: async () => {
      await sql`delete from running_job where told_at < clock_timestamp() - ${JOBS_KEPT}`.execute(db);
      await sql`delete from request_allowance where at < clock_timestamp() - ${FORGET_AFTER}`.execute(db);
    },
  };
}

/**
 * One of what a key has left, in one statement: whoever asks at the same moment waits for the row, whichever process was asked.
 * What is left fills evenly; a clock of the database that goes back gives nothing.
 */
async function take(db: Database, key: string, { burst, perMinute }: Allowance): Promise<number> {
  const filled = sql`least(${burst}::double precision,
    kept.available + greatest(0, extract(epoch from excluded.at - kept.at)) * ${perMinute}::double precision / 60)`;
  const { rows } = await sql<{ readonly available: number; readonly allowed: boolean }>`
    insert into request_allowance as kept (key, available, allowed, at)
    values (${key}, ${burst}::double precision - 1, true, clock_timestamp())
    on conflict (key) do update set
      available = ${filled} - case when ${filled} >= 1 then 1 else 0 end,
      allowed = ${filled} >= 1,
      at = greatest(kept.at, excluded.at)
    returning available, allowed
  `.execute(db);
  const [row] = rows;
  if (row === undefined || row.allowed) return 0;
  return Math.max(1, Math.ceil(((1 - row.available) * 60) / perMinute));
}

async function heardOf(db: Database, kind: JobKind, id: string | null): Promise<readonly JobHeardOf[]> {
  const { rows } = await sql<JobHeardOf>`
    select id, kind, ended, told, ended or told_at > clock_timestamp() - ${UNHEARD_AFTER} as "isHeard"
    from running_job
    where kind = ${kind} and (${id}::text is null or id = ${id}::text) and told_at > clock_timestamp() - ${JOBS_KEPT}
    order by told_at, id
  `.execute(db);
  return rows;
}
