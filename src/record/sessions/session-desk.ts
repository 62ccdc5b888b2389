import { type RawBuilder, sql } from 'kysely';
import { type Database, inUtc } from '../database/index.ts';
import type { RecordInside } from '../open-records.ts';
import {
  type KeptSession,
  type OpenSession,
  PURPOSE_HOURS,
  type SessionDesk,
  type SessionDraft,
  type SessionsMeant,
} from './session.ts';

/** A login must be answered within this time. */
const ATTEMPT_SECONDS = 600;
/** For how long it can be seen who was logged in. */
const KEEP_ENDED_DAYS = 90;
const ID = /^s(\d{6,9})$/;
/** At least six digits; the millionth has seven. */
const SESSION_ID = sql`'s' || lpad(no::text, greatest(6, length(no::text)), '0') as id`;

export function sessionDesk({ db, place }: RecordInside): SessionDesk {
  const now = () => sql`${place.now()}::timestamptz`;
  return {
    begin: async (draft) => {
      await sweep(db, now());
      return begin(db, draft, now());
    },
    find: (tokenHash) => find(db, tokenHash, now()),
    seen: async (id) => {
      await sql`update session set last_seen_at = ${now()} where no = ${numberOf(id)} and ended_at is null`.execute(db);
    },
    changeRole: async (id, { tokenHash, role, unit, area, sealed }) => {
      const { numAffectedRows } = await sql`
        update session
        set token_sha256 = ${tokenHash}, role = ${role}, unit = ${unit}, area = ${area}, sealed = ${sealed}, last_seen_at = ${now()}
        where no = ${numberOf(id)} and ended_at is null
      `.execute(db);
      return numAffectedRows === 1n;
    },
    keepPurpose: (id, task, purpose) => keepPurpose(db, { id, task, purpose }, now()),
    purposeOf: async (id, task) => {
      const { rows } = await sql<{ readonly purpose: string }>`
        select purpose from task_purpose where session = ${numberOf(id)} and task = ${task} and not ${toldLongAgo(now())}
      `.execute(db);
      return rows[0]?.purpose ?? null;
    },
    end: async (meant, why, by) => {
      const { numAffectedRows } = await sql`
        update session set ended_at = ${now()}, ended_why = ${why}, ended_by = ${by ?? null}
        where ended_at is null and ${whichOf(meant)}
      `.execute(db);
      return Number(numAffectedRows);
    },
    list: () => list(db, now()),
    keepAttempt: async (keyHash, sealed) => {
      await sql`delete from login_attempt where ${tooOld(now())}`.execute(db);
      await sql`insert into login_attempt (key_sha256, sealed, begun_at) values (${keyHash}, ${sealed}, ${now()})`.execute(
        db,
      );
    },
    takeAttempt: (keyHash) => takeAttempt(db, keyHash, now()),
  };
}

type Now = RawBuilder<unknown>;

/** Clocks of servers differ by less. A session that seems to begin later is from before the clock went back: it is over. */
const CLOCKS_APART = sql`interval '5 minutes'`;
const tooOld = (now: Now) => sql<boolean>`begun_at < ${now} - make_interval(secs => ${ATTEMPT_SECONDS}::integer)`;
const toldLongAgo = (now: Now) => sql<boolean>`(told_at <= ${now} - make_interval(hours => ${PURPOSE_HOURS}::integer))`;
const idleLeft = (now: Now) => sql`(idle_seconds - extract(epoch from ${now} - last_seen_at))`;
const longestLeft = (now: Now) => sql`(case
  when issued_at > ${now} + ${CLOCKS_APART} or last_seen_at > ${now} + ${CLOCKS_APART} then 0
  else longest_seconds - extract(epoch from ${now} - issued_at)
end)`;

async function takeAttempt(db: Database, keyHash: string, now: Now): Promise<string | null> {
  const { rows } = await sql<{ readonly sealed: string; readonly late: boolean }>`
    delete from login_attempt where key_sha256 = ${keyHash} returning sealed, ${tooOld(now)} as late
  `.execute(db);
  const [taken] = rows;
  return taken === undefined || taken.late ? null : taken.sealed;
}

interface ToldPurpose {
  readonly id: string;
  readonly task: string;
  readonly purpose: string;
}

async function keepPurpose(db: Database, { id, task, purpose }: ToldPurpose, now: Now): Promise<void> {
  await sql`delete from task_purpose where ${toldLongAgo(now)}`.execute(db);
  await sql`
    insert into task_purpose as kept (session, task, purpose, told_at)
    values (${numberOf(id)}, ${task}, ${purpose}, ${now})
    on conflict (session, task) do update set purpose = excluded.purpose, told_at = excluded.told_at
    where kept.purpose <> excluded.purpose
  `.execute(db);
}

/** Not a number of ours: 0, which no row has. */
function numberOf(id: string): RawBuilder<number> {
  return sql<number>`${Number(ID.exec(id)?.[1] ?? 0)}::integer`;
}

function whichOf(meant: SessionsMeant): RawBuilder<boolean> {
  if ('token' in meant) return sql<boolean>`token_sha256 = ${meant.token}`;
  if ('id' in meant) return sql<boolean>`no = ${numberOf(meant.id)}`;
  if ('subject' in meant) return sql<boolean>`issuer = ${meant.issuer} and subject = ${meant.subject}`;
  return sql<boolean>`issuer = ${meant.issuer} and provider_session = ${meant.providerSession}`;
}

async function begin(db: Database, draft: SessionDraft, now: Now): Promise<string> {
  const { tokenHash, issuer, subject, name, providerSession, role, unit, area, sealed } = draft;
  const { rows } = await sql<{ readonly id: string }>`
    insert into session
      (token_sha256, issuer, subject, name, provider_session, role, unit, area, sealed, issued_at, last_seen_at,
      idle_seconds, longest_seconds)
    values (${tokenHash}, ${issuer}, ${subject}, ${name}, ${providerSession}, ${role}, ${unit}, ${area}, ${sealed}, ${now}, ${now},
      ${draft.idleSeconds}::integer, ${draft.longestSeconds}::integer)
    returning ${SESSION_ID}
  `.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('a session was not kept');
  return row.id;
}

const OPEN_COLUMNS = sql`${SESSION_ID}, issuer, subject, name, role, unit, area,
  ${inUtc('issued_at')} as "issuedAt", ${inUtc('last_seen_at')} as "lastSeenAt"`;

async function find(db: Database, tokenHash: string, now: Now): Promise<KeptSession | null> {
  const { rows } = await sql<KeptSession>`
    select ${OPEN_COLUMNS}, sealed, floor(${idleLeft(now)})::integer as "idleLeft",
      floor(${longestLeft(now)})::integer as "longestLeft"
    from session
    where token_sha256 = ${tokenHash} and ended_at is null
  `.execute(db);
  const [found] = rows;
  if (found === undefined) return null;
  if (found.idleLeft > 0 && found.longestLeft > 0) return found;
  const why = found.longestLeft > 0 ? 'idle' : 'expired';
  await sql`
    update session set ended_at = ${now}, ended_why = ${why} where token_sha256 = ${tokenHash} and ended_at is null
  `.execute(db);
  return null;
}

async function list(db: Database, now: Now): Promise<readonly OpenSession[]> {
  const { rows } = await sql<OpenSession>`
    select ${OPEN_COLUMNS}
    from session
    where ended_at is null and ${idleLeft(now)} > 0 and ${longestLeft(now)} > 0
    order by last_seen_at desc, no desc
  `.execute(db);
  return rows;
}

/** Ends what has run out without being asked for, and forgets what was ended long ago. */
async function sweep(db: Database, now: Now): Promise<void> {
  await sql`
    update session
    set ended_at = ${now}, ended_why = case when ${longestLeft(now)} > 0 then 'idle' else 'expired' end
    where ended_at is null and (${idleLeft(now)} <= 0 or ${longestLeft(now)} <= 0)
  `.execute(db);
  await sql`
    delete from session where ended_at < ${now} - make_interval(days => ${KEEP_ENDED_DAYS}::integer)
  `.execute(db);
}
