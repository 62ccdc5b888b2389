import { type RawBuilder, sql } from 'kysely';
import { parseRole, parseUnitNumber } from '../../terms/index.ts';
import { type Database, inUtc } from '../database/index.ts';
import { userId } from '../users/read-users.ts';
import type { TemporaryAccess, TemporaryKind } from './temporary-access.ts';

interface Row {
  readonly no: number;
  readonly kind: TemporaryKind;
  readonly known_user: number;
  readonly name: string;
  readonly role: string;
  readonly area: string | null;
  readonly unit: string | null;
  readonly seen_as: number | null;
  readonly seen_name: string | null;
  readonly reason: string;
  readonly begun_at: string;
  readonly ends_at: string;
  readonly ended_at: string | null;
  readonly ended_by: string | null;
}

/** Access that ends within hours, latest first; a role this program does not know is left out. */
export async function readTemporary(db: Database, meant: RawBuilder<boolean>): Promise<readonly TemporaryAccess[]> {
  const { rows } = await sql<Row>`
    select t.no, t.kind, t.known_user, u.name, t.role, t.area, t.unit, t.seen_as, s.name as seen_name, t.reason,
      ${inUtc('t.begun_at')} as begun_at, ${inUtc('t.ends_at')} as ends_at, ${inUtc('e.ended_at')} as ended_at, e.ended_by
    from temporary_access t
    join known_user u on u.no = t.known_user
    left join known_user s on s.no = t.seen_as
    left join temporary_access_end e on e.temporary_access = t.no
    where ${meant}
    order by t.no desc
  `.execute(db);
  return rows.flatMap((row) => accessOf(row) ?? []);
}

function accessOf(row: Row): TemporaryAccess | null {
  const role = parseRole(row.role);
  if (role === null) return null;
  return {
    id: temporaryId(row.no),
    kind: row.kind,
    user: { id: userId(row.known_user), name: row.name },
    role,
    area: row.area,
    unit: parseUnitNumber(row.unit ?? ''),
    seenAs: row.seen_as === null ? null : { id: userId(row.seen_as), name: row.seen_name ?? '' },
    reason: row.reason,
    at: row.begun_at,
    until: row.ends_at,
    ended: row.ended_at === null ? null : { at: row.ended_at, by: row.ended_by ?? '' },
  };
}

function temporaryId(no: number): string {
  return `t${String(no).padStart(6, '0')}`;
}

/** The number an id tells; -1 where it tells none. */
export function temporaryNo(id: string): number {
  const digits = /^t(\d{6,9})$/.exec(id)?.[1];
  return digits === undefined ? -1 : Number(digits);
}
