import { type RawBuilder, sql } from 'kysely';
import { parsePersonKey, parseRole, parseUnitNumber } from '../../terms/index.ts';
import { type Database, inUtc } from '../database/index.ts';
import { dayOfColumn, dayOrNull } from '../reading/day-column.ts';
import type { Grant, GrantWord, KnownUser, Login } from './user.ts';

interface UserRow {
  readonly no: number;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly person: string | null;
  readonly trained_on: string | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

interface GrantRow {
  readonly no: number;
  readonly known_user: number;
  readonly role: string;
  readonly area: string | null;
  readonly unit: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly reason: string;
  readonly delegated_from: number | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly word: GrantWord | null;
}

const EVERYBODY = sql`select no from known_user`;

/** The numbers of one user and of those who delegated to them: all that is needed to say what the user may. */
export function userAndGivers({ issuer, subject }: Login): RawBuilder<unknown> {
  const own = sql`select no from known_user where issuer = ${issuer} and subject = ${subject}`;
  return sql`
    ${own}
    union
    select given.known_user
    from access_grant g
    join access_grant given on given.no = g.delegated_from
    where g.known_user in (${own})
  `;
}

/** Users with all that was ever given to them, oldest first. `whose`: a query of their numbers. */
export async function readUsers(db: Database, whose: RawBuilder<unknown> = EVERYBODY): Promise<readonly KnownUser[]> {
  const grants = new Map<number, Grant[]>();
  for (const row of await readGrantRows(db, whose)) {
    const grant = grantOf(row);
    // A role that this program does not know gives nothing.
    if (grant !== null) grants.set(row.known_user, [...(grants.get(row.known_user) ?? []), grant]);
  }
  const { rows } = await sql<UserRow>`
    select u.no, u.issuer, u.subject, u.name, ${inUtc('u.recorded_at')} as recorded_at, u.recorded_by,
      (select min(t.trained_on) from user_training t where t.known_user = u.no) as trained_on,
      (
        select p.key
        from user_person l
        join person p on p.no = l.person
        where l.known_user = u.no
        order by l.no desc
        limit 1
      ) as person
    from known_user u
    where u.no in (${whose})
    order by u.no
  `.execute(db);
  return rows.map(({ no, recorded_at, recorded_by, trained_on, person, ...row }) => ({
    ...row,
    id: userId(no),
    person: parsePersonKey(person ?? ''),
    trainedOn: dayOrNull(trained_on),
    grants: grants.get(no) ?? [],
    at: recorded_at,
    by: recorded_by,
  }));
}

async function readGrantRows(db: Database, whose: RawBuilder<unknown>): Promise<readonly GrantRow[]> {
  const { rows } = await sql<GrantRow>`
    select g.no, g.known_user, g.role, g.area, g.unit, g.valid_from, g.valid_to, g.reason, g.delegated_from,
      ${inUtc('g.recorded_at')} as recorded_at, g.recorded_by,
      (
        select json_build_object('counts', w.counts, 'reason', w.reason, 'at', ${inUtc('w.recorded_at')}, 'by', w.recorded_by)
        from access_grant_word w
        where w.access_grant = g.no
        order by w.no desc
        limit 1
      ) as word
    from access_grant g
    where g.known_user in (${whose})
    order by g.no
  `.execute(db);
  return rows;
}

function grantOf(row: GrantRow): Grant | null {
  const role = parseRole(row.role);
  if (role === null) return null;
  return {
    id: grantId(row.no),
    role,
    area: row.area,
    unit: parseUnitNumber(row.unit ?? ''),
    from: dayOfColumn(row.valid_from),
    to: dayOrNull(row.valid_to),
    reason: row.reason,
    delegatedFrom: row.delegated_from === null ? null : grantId(row.delegated_from),
    at: row.recorded_at,
    by: row.recorded_by,
    word: row.word,
  };
}

export function userId(no: number): string {
  return `u${String(no).padStart(6, '0')}`;
}

export function grantId(no: number): string {
  return `g${String(no).padStart(6, '0')}`;
}

/** The number an id tells; -1 where it tells none. */
export function numberOf(id: string): number {
  const digits = /^[ug](\d{6,9})$/.exec(id)?.[1];
  return digits === undefined ? -1 : Number(digits);
}
