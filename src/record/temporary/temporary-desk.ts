import { sql } from 'kysely';
import { addDays, type Day, MOST_EMERGENCY_HOURS, MOST_LOOK_AS_HOURS } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import type { RecordInside } from '../open-records.ts';
import { grantOf, isInForce, isTrained } from '../users/in-force.ts';
import { notGranted } from '../users/may-be-granted.ts';
import { numberOf, readUsers } from '../users/read-users.ts';
import type { Grant, KnownUser, Login } from '../users/user.ts';
import { treeOf } from '../users/user-desk.ts';
import { tellings } from './emergencies-told.ts';
import { readTemporary, temporaryNo } from './read-temporary.ts';
import {
  EMERGENCY_ROLES,
  type EmergencyDraft,
  type LookAsDraft,
  type TemporaryAccess,
  type TemporaryAsker,
  type TemporaryDesk,
  type TemporaryOutcome,
  type TemporaryRefusal,
} from './temporary-access.ts';

export function temporaryDesk(inside: RecordInside): TemporaryDesk {
  const { db, place } = inside;
  const room = () => ({ now: place.now(), today: place.today() });
  const changed = <Outcome>(work: (inner: Database) => Promise<Outcome>) => db.transaction().execute(work);
  return {
    list: () => readTemporary(db, sql`true`),
    takeInEmergency: (login, draft) => changed((inner) => takeInEmergency({ db: inner, login, ...room() }, draft)),
    lookAs: (login, draft) => changed((inner) => lookAs({ db: inner, login, ...room() }, draft)),
    end: (id, of, by) => changed((inner) => end(inner, { id, of, by, now: place.now() })),
    askersOf: (login) => askersOf(db, login, place.now()),
    ...tellings(inside),
  };
}

interface Room {
  readonly db: Database;
  readonly login: Login;
  readonly now: string;
  readonly today: Day;
}

const no = (reason: TemporaryRefusal): TemporaryOutcome => ({ ok: false, reason });

async function takeInEmergency(room: Room, draft: EmergencyDraft): Promise<TemporaryOutcome> {
  const { db, login, today } = room;
  const users = await readUsers(db);
  const user = users.find((one) => isOf(one, login));
  if (user === undefined) return no('unknown-user');
  const refusal =
    notTaken(draft) ?? notGranted({ ...draft, from: today, to: addDays(today, 1) }, user, await treeOf(db));
  if (refusal !== null) return no(refusal);
  if (user.grants.some((grant) => isInForce(grant, today, users) && isSame(grant, draft))) return no('has-it-already');
  return keep(room, user, { ...draft, kind: 'emergency', seenAs: null });
}

/** What stands against it besides the place and the reason, which are judged as for any grant. */
function notTaken({ role, hours }: EmergencyDraft): TemporaryRefusal | null {
  if (!EMERGENCY_ROLES.some((one) => one === role)) return 'not-in-an-emergency';
  return Number.isInteger(hours) && hours >= 1 && hours <= MOST_EMERGENCY_HOURS ? null : 'bad-hours';
}

async function lookAs(room: Room, { grant, reason }: LookAsDraft): Promise<TemporaryOutcome> {
  const { db, login, today } = room;
  const users = await readUsers(db);
  const user = users.find((one) => isOf(one, login));
  if (user === undefined) return no('unknown-user');
  const found = grantOf(users, grant);
  if (found === null) return no('unknown-grant');
  if (found.user.id === user.id) return no('looks-at-self');
  if (!isTrained(found.user, today) || !isInForce(found.grant, today, users)) return no('not-in-force');
  const { role, area, unit } = found.grant;
  if (user.grants.some((own) => isInForce(own, today, users) && isSame(own, found.grant))) return no('has-it-already');
  const unfit = notGranted({ ...ANYWHERE, from: today, reason }, user, NO_TREE);
  if (unfit !== null) return no(unfit);
  const taken = { role, area, unit, hours: MOST_LOOK_AS_HOURS, reason };
  return keep(room, user, { ...taken, kind: 'look-as', seenAs: found.user.id });
}

/** A role without a place: only the words are judged, for the place is one that the other was granted. */
const ANYWHERE = { role: 'council-reader', area: null, unit: null, to: null } as const;
const NO_TREE = { units: [], unitsIn: () => [] };

function isOf(user: KnownUser, { issuer, subject }: Login): boolean {
  return user.issuer === issuer && user.subject === subject;
}

type Placed = Pick<Grant, 'role' | 'area' | 'unit'>;

function isSame(a: Placed, b: Placed): boolean {
  return a.role === b.role && a.area === b.area && a.unit === b.unit;
}

type ToKeep = EmergencyDraft & { readonly kind: TemporaryAccess['kind']; readonly seenAs: string | null };

async function keep({ db, now }: Room, user: KnownUser, draft: ToKeep): Promise<TemporaryOutcome> {
  const { kind, role, area, unit, seenAs, reason, hours } = draft;
  const { rows } = await sql<{ no: number }>`
    insert into temporary_access (known_user, kind, role, area, unit, seen_as, reason, begun_at, ends_at)
    values (${numberOf(user.id)}, ${kind}, ${role}, ${area}, ${unit},
      ${seenAs === null ? null : numberOf(seenAs)}::integer, ${reason.trim()}, ${now}::timestamptz,
      ${now}::timestamptz + make_interval(hours => ${hours}::integer))
    returning no
  `.execute(db);
  const [access] = await readTemporary(db, sql`t.no = ${rows[0]?.no ?? -1}`);
  if (access === undefined) throw new Error('temporary access was not kept');
  return { ok: true, access };
}

interface Ending {
  readonly id: string;
  readonly of: Login | 'anybody';
  readonly by: string;
  readonly now: string;
}

async function end(db: Database, { id, of, by, now }: Ending): Promise<boolean> {
  const isTheirs =
    of === 'anybody' ? sql<boolean>`true` : sql<boolean>`u.issuer = ${of.issuer} and u.subject = ${of.subject}`;
  const { rows } = await sql<{ no: number }>`
    insert into temporary_access_end (temporary_access, ended_at, ended_by)
    select t.no, ${now}::timestamptz, ${by}
    from temporary_access t
    join known_user u on u.no = t.known_user
    where t.no = ${temporaryNo(id)} and t.ends_at > ${now}::timestamptz and ${isTheirs}
    on conflict do nothing
    returning temporary_access as no
  `.execute(db);
  return rows.length > 0;
}

async function askersOf(db: Database, { issuer, subject }: Login, now: string): Promise<readonly TemporaryAsker[]> {
  const lasting = await readTemporary(
    db,
    sql`u.issuer = ${issuer} and u.subject = ${subject} and t.ends_at > ${now}::timestamptz and e.ended_at is null`,
  );
  return lasting.map(({ id, kind, user, role, unit, area, until, seenAs }) => ({
    who: `${user.name} (${user.id})`,
    role,
    unit,
    ...(area === null ? {} : { area }),
    temporary: { id, kind, until, seenAs: seenAs?.name ?? null },
  }));
}
