import { sql } from 'kysely';
import { type Day, formatDay, type PersonKey } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import { personKey } from '../identity/person-key.ts';
import type { RecordInside } from '../open-records.ts';
import { readPlacings } from '../placings/placing-tables.ts';
import { readUnits } from '../reading/units.ts';
import { grantOf, isInForce, isTrained } from './in-force.ts';
import { notAdded, notDelegated, notGranted, type UnitTree, unfitReason } from './may-be-granted.ts';
import { grantId, numberOf, readUsers, userAndGivers, userId } from './read-users.ts';
import type {
  DelegationDraft,
  GrantDraft,
  KnownUser,
  Login,
  UserAsker,
  UserDesk,
  UserDraft,
  UserOutcome,
  UserRefusal,
} from './user.ts';

/** Any number that nobody else locks: two who change users at once are taken in turn. */
const USER_LOCK = 7_120_017;

export function userDesk(inside: RecordInside): UserDesk {
  return {
    list: () => readUsers(inside.db),
    add: (draft, by) => changed(inside, (room) => add(room, draft, by)),
    link: (user, person, by) => changed(inside, (room) => link(room, user, person, by)),
    linkByNumber: async (user, number, by) => {
      const person = personKey(inside.keys.person, number);
      const outcome = await changed(inside, (room) => link(room, user, person, by));
      const isKnown = outcome.ok || outcome.reason === 'already-so';
      return { ...outcome, person: isKnown ? person : null };
    },
    train: (user, on, by) => changed(inside, (room) => train(room, user, on, by)),
    grant: (user, draft, by) => changed(inside, (room) => grant(room, user, draft, by)),
    delegate: (id, draft, by) => changed(inside, (room) => delegate(room, id, draft, by)),
    takeBack: (id, reason, by) => changed(inside, (room) => say(room, { id, counts: false, reason }, by)),
    putAgain: (id, reason, by) => changed(inside, (room) => say(room, { id, counts: true, reason }, by)),
    askersOf: (login, today) => askersOf(inside.db, login, today),
  };
}

/** What a change works with: the users as they are, in one transaction. */
interface Room {
  readonly db: Database;
  readonly users: readonly KnownUser[];
  readonly now: string;
  readonly today: Day;
}

function changed({ db, place }: RecordInside, work: (room: Room) => Promise<UserOutcome>): Promise<UserOutcome> {
  return db.transaction().execute(async (inner) => {
    await sql`select pg_advisory_xact_lock(${USER_LOCK})`.execute(inner);
    return work({ db: inner, users: await readUsers(inner), now: place.now(), today: place.today() });
  });
}

const no = (reason: UserRefusal): UserOutcome => ({ ok: false, reason });

async function add({ db, users, now }: Room, draft: UserDraft, by: string): Promise<UserOutcome> {
  const refusal = notAdded(draft, users);
  if (refusal !== null) return no(refusal);
  const { issuer, subject, name, person } = draft;
  const number = person === null ? null : await numberOfPerson(db, person);
  if (person !== null && number === null) return no('unknown-person');
  const { rows } = await sql<{ no: number }>`
    insert into known_user (issuer, subject, name, recorded_at, recorded_by)
    values (${issuer}, ${subject}, ${name.trim()}, ${now}::timestamptz, ${by})
    returning no
  `.execute(db);
  const user = rows[0]?.no ?? -1;
  if (number !== null) await keepPerson({ db, now }, { user, person: number }, by);
  return { ok: true, id: userId(user) };
}

async function link(room: Room, id: string, key: PersonKey, by: string): Promise<UserOutcome> {
  const user = room.users.find((one) => one.id === id);
  if (user === undefined) return no('unknown-user');
  const person = await numberOfPerson(room.db, key);
  if (person === null) return no('unknown-person');
  if (user.person === key) return no('already-so');
  await keepPerson(room, { user: numberOf(id), person }, by);
  return { ok: true, id };
}

interface Linked {
  readonly user: number;
  readonly person: number;
}

async function keepPerson({ db, now }: Pick<Room, 'db' | 'now'>, { user, person }: Linked, by: string): Promise<void> {
  await sql`
    insert into user_person (known_user, person, recorded_at, recorded_by)
    values (${user}, ${person}, ${now}::timestamptz, ${by})
  `.execute(db);
}

/** The record's number of the person that has a key today; keys change with the identity key, the number does not. */
async function numberOfPerson(db: Database, key: PersonKey): Promise<number | null> {
  const { rows } = await sql<{ no: number }>`select no from person where key = ${key}`.execute(db);
  return rows[0]?.no ?? null;
}

async function train({ db, users, now, today }: Room, id: string, on: Day, by: string): Promise<UserOutcome> {
  if (!users.some((user) => user.id === id)) return no('unknown-user');
  if (on > today) return no('training-not-yet');
  await sql`
    insert into user_training (known_user, trained_on, recorded_at, recorded_by)
    values (${numberOf(id)}, ${formatDay(on)}::date, ${now}::timestamptz, ${by})
  `.execute(db);
  return { ok: true, id };
}

async function grant(room: Room, id: string, draft: GrantDraft, by: string): Promise<UserOutcome> {
  const user = room.users.find((one) => one.id === id);
  if (user === undefined) return no('unknown-user');
  const refusal = notGranted(draft, user, await treeOf(room.db));
  return refusal === null ? keep(room, user, { ...draft, delegatedFrom: null }, by) : no(refusal);
}

async function delegate(room: Room, id: string, draft: DelegationDraft, by: string): Promise<UserOutcome> {
  const given = grantOf(room.users, id);
  const to = room.users.find((one) => one.id === draft.user);
  if (given === null) return no('unknown-grant');
  if (to === undefined) return no('unknown-user');
  const tree = await treeOf(room.db);
  const refusal = notDelegated(draft, { given: given.grant, giver: given.user, to }, tree);
  if (refusal !== null) return no(refusal);
  const { role, area, unit } = given.grant;
  const place = draft.unit === null ? { area, unit } : { area: null, unit: draft.unit };
  const { from, to: until, reason } = draft;
  return keep(room, to, { role, ...place, from, to: until, reason, delegatedFrom: id }, by);
}

type ToKeep = GrantDraft & { readonly delegatedFrom: string | null };

async function keep({ db, now }: Room, user: KnownUser, draft: ToKeep, by: string): Promise<UserOutcome> {
  const { role, area, unit, from, to, reason, delegatedFrom } = draft;
  const { rows } = await sql<{ no: number }>`
    insert into access_grant
      (known_user, role, area, unit, valid_from, valid_to, reason, delegated_from, recorded_at, recorded_by)
    values (${numberOf(user.id)}, ${role}, ${area}, ${unit}, ${formatDay(from)}::date,
      ${to === null ? null : formatDay(to)}::date, ${reason.trim()},
      ${delegatedFrom === null ? null : numberOf(delegatedFrom)}::integer, ${now}::timestamptz, ${by})
    returning no
  `.execute(db);
  return { ok: true, id: grantId(rows[0]?.no ?? -1) };
}

interface Word {
  readonly id: string;
  readonly counts: boolean;
  readonly reason: string;
}

async function say({ db, users, now }: Room, { id, counts, reason }: Word, by: string): Promise<UserOutcome> {
  const found = grantOf(users, id);
  if (found === null) return no('unknown-grant');
  const unfit = unfitReason(reason);
  if (unfit !== null) return no(unfit);
  if ((found.grant.word?.counts ?? true) === counts) return no('already-so');
  await sql`
    insert into access_grant_word (access_grant, counts, reason, recorded_at, recorded_by)
    values (${numberOf(id)}, ${counts}, ${reason.trim()}, ${now}::timestamptz, ${by})
  `.execute(db);
  return { ok: true, id };
}

/** Units and areas as the registers have them now. */
export async function treeOf(db: Database): Promise<UnitTree> {
  const units = await readUnits(db, (await readPlacings(db)).workplaces);
  return {
    units: units.map(({ unit }) => unit),
    unitsIn: (area) =>
      units.flatMap(({ unit, areaCode, subAreaCode }) => (areaCode === area || subAreaCode === area ? [unit] : [])),
  };
}

async function askersOf(db: Database, login: Login, today: Day): Promise<readonly UserAsker[]> {
  const { issuer, subject } = login;
  const users = await readUsers(db, userAndGivers(login));
  const user = users.find((one) => one.issuer === issuer && one.subject === subject);
  if (user === undefined || !isTrained(user, today)) return [];
  const grants = user.grants.filter((one) => isInForce(one, today, users));
  return grants.map(({ role, area, unit }) => ({
    who: `${user.name} (${user.id})`,
    role,
    unit,
    ...(area === null ? {} : { area }),
    ...(user.person === null || role !== 'employee' ? {} : { person: user.person }),
  }));
}
