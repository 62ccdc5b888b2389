import { type RawBuilder, sql } from 'kysely';
import { inUtc } from '../../database/index.ts';
import { unseal } from '../../identity/seal.ts';
import { integers, texts } from '../../keep/bound-lists.ts';
import { nameLabel, numberLabel } from '../../keep/keep-identities.ts';
import type { RecordInside } from '../../open-records.ts';
import type { OnePerson } from '../retention/one-person.ts';
import type { PrivacyRequest } from './request.ts';
import { readRequests } from './requests.ts';

/** A row of what is kept about one person, by the names of its columns. */
export type FileRow = Readonly<Record<string, unknown>>;

/** Everything there is about one person: GDPR art. 15. Rows of withdrawn deliveries too, for they are kept. */
export interface PersonFile {
  /** Identity numbers and names as delivered. */
  readonly identities: readonly { readonly number: string; readonly name: string | null; readonly delivery: string }[];
  readonly keys: readonly string[];
  readonly deliveries: readonly FileRow[];
  readonly facts: readonly FileRow[];
  readonly employments: readonly FileRow[];
  readonly leaves: readonly FileRow[];
  readonly paidMonths: readonly FileRow[];
  readonly ownRows: readonly FileRow[];
  readonly plans: readonly FileRow[];
  readonly requests: readonly PrivacyRequest[];
  readonly restrictions: readonly FileRow[];
  /** Look-ups of their plans, appointments and file. */
  readonly lookUps: readonly FileRow[];
}

/** `refs`: names of appointments of theirs, as the log has them. */
export async function personFileOf(
  inside: RecordInside,
  person: OnePerson,
  refs: readonly string[],
): Promise<PersonFile> {
  const { db } = inside;
  const own = sql`(select unnest(${integers(person.numbers)}))`;
  const rows = async (query: ReturnType<typeof sql>) => (await sql<FileRow>`${query}`.execute(db)).rows;
  const delivery = sql`${idOf('d', 'f.delivery')} as delivery`;
  const keys = await sql<{ key: string }>`select key from person where no in ${own} order by key`.execute(db);
  return {
    identities: await identitiesOf(inside, person),
    keys: keys.rows.map(({ key }) => key),
    deliveries: await rows(sql`
      select ${idOf('d', 'd.no')} as id, d.source, d.known_on, ${inUtc('d.recorded_at')} as recorded_at,
        d.recorded_by, w.withdrawn_on,
        (select string_agg(n.name, ', ' order by n.place) from delivery_file n where n.delivery = d.no) as files
      from delivery d
      left join delivery_withdrawal w on w.delivery = d.no
      where d.no in (
        select delivery from person_fact where person in ${own}
        union select delivery from own_row_fact where person in ${own}
        union select delivery from identity.person where person in ${own}
        union select delivery from identity_link where earlier in ${own} or later in ${own}
      )
      order by d.no
    `),
    facts: await rows(sql`
      select ${delivery}, f.birth_year, f.birth_month, f.sex, ${inUtc('f.recorded_at')} as recorded_at
      from person_fact f where f.person in ${own} order by f.delivery
    `),
    employments: await rows(sql`
      select ${delivery}, f.valid_from, f.valid_to, w.name as workplace, p.key as position_code, p.title as position,
        f.percent, f.contract, f.terms, f.end_reason, f.end_reason_text, f.education, f.source_id,
        ${inUtc('f.recorded_at')} as recorded_at
      from employment_fact f
      left join workplace w on w.no = f.workplace
      left join staff_position p on p.no = f.position
      where f.person in ${own} order by f.delivery, f.place
    `),
    leaves: await rows(sql`
      select ${delivery}, f.valid_from, f.valid_to, w.name as workplace, f.percent, f.kind,
        ${inUtc('f.recorded_at')} as recorded_at
      from leave_fact f left join workplace w on w.no = f.workplace
      where f.person in ${own} order by f.delivery, f.place
    `),
    paidMonths: await rows(sql`
      select ${delivery}, m.valid_from as month, w.name as workplace, f.has_pay, f.hours,
        ${inUtc('f.recorded_at')} as recorded_at
      from month_activity_fact f
      left join workplace w on w.no = f.workplace
      left join message_fact m on m.delivery = f.delivery
      where f.person in ${own} order by f.delivery, f.place
    `),
    ownRows: await rows(sql`
      select ${delivery}, d.source as table, f.content, ${inUtc('f.recorded_at')} as recorded_at
      from own_row_fact f join delivery d on d.no = f.delivery
      where f.person in ${own} order by f.delivery, f.place
    `),
    plans: await rows(sql`
      select ${idOf('plan-', 'p.no')} as id, p.unit, p.post, v.starts, v.valid_from, v.basis, v.ends, v.status,
        v.content, v.judged, ${inUtc('v.recorded_at')} as recorded_at, v.recorded_by
      from fulfilment_plan p join fulfilment_plan_version v on v.plan = p.no
      where p.person in ${own} order by p.no, v.no
    `),
    requests: await readRequests(db, inside.place.today(), person),
    restrictions: await rows(sql`
      select restricted, reason, ${inUtc('recorded_at')} as recorded_at, recorded_by
      from person_restriction where person in ${own} order by no
    `),
    lookUps: await lookUpsOf(inside, person, refs),
  };
}

async function identitiesOf({ db, keys }: RecordInside, { numbers }: OnePerson): Promise<PersonFile['identities']> {
  const { rows } = await sql<{
    person: number;
    delivery: string;
    number_sealed: Uint8Array;
    name_sealed: Uint8Array | null;
  }>`
    select person, ${idOf('d', 'delivery')} as delivery, number_sealed, name_sealed
    from identity.person
    where person in (select unnest(${integers(numbers)}))
    order by delivery, person
  `.execute(db);
  return rows.map(({ person, delivery, number_sealed, name_sealed }) => ({
    number: unseal(keys.sealing, numberLabel(person), number_sealed),
    name: name_sealed === null ? null : unseal(keys.sealing, nameLabel(person), name_sealed),
    delivery,
  }));
}

/**
 * Lines of the log about a person: by their key; by words only where the line has nobody's, as older lines do. Those of
 * whistle-blowing cases are nobody's to see but the case's own.
 */
async function lookUpsOf(
  { db }: RecordInside,
  { numbers }: OnePerson,
  refs: readonly string[],
): Promise<readonly FileRow[]> {
  const own = sql`(select unnest(${integers(numbers)}))`;
  const { rows } = await sql<FileRow>`
    with meant as (
      select ${idOf('plan-', 'no')} as word from fulfilment_plan where person in ${own}
      union all select word from unnest(${texts([...refs, ...numbers.map(personName)])}) as t (word)
    )
    select ${inUtc('at')} as at, who, role, unit, what
    from look_up_log
    where kind <> 'whistle-blowing' and (
      person in (
        select key from person where no in ${own} union all select subject from look_up_subject where person in ${own}
      )
      or (person is null and string_to_array(what, ' ') && (select array_agg(word) from meant))
    )
    order by no
  `.execute(db);
  return rows;
}

/** A number as the id it goes by: six digits, or as many as it has. */
function idOf(before: string, column: string): RawBuilder<string> {
  const digits = sql`${sql.ref(column)}::text`;
  return sql`${sql.lit(before)} || lpad(${digits}, greatest(6, length(${digits})), '0')`;
}

/** What the log calls a person's own file: a number of the record, which tells nobody who it is. */
export function personName(no: number): string {
  return `person-${String(no).padStart(6, '0')}`;
}
