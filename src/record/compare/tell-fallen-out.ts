import { sql } from 'kysely';
import { type Day, type Finding, formatDay } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import { canonicalPersons } from '../identity/canonical-persons.ts';
import { dayOfColumn } from '../reading/day-column.ts';
import { readLinks } from '../reading/read-links.ts';
import { recordNote } from './comparison.ts';

/** A month of an employer of which a message has just been kept. */
export interface MonthTold {
  readonly file: string;
  readonly employer: string;
  readonly month: Day;
}

/** What counts of an employer's messages: not withdrawn, not rejected, not replaced by one delivered later. */
const live = (employer: string) => sql`
  with sent as (
    select m.delivery, m.message_id, m.replaces, m.valid_from, m.delivered_at
    from message_fact m
    left join delivery_withdrawal w on w.delivery = m.delivery
    where w.delivery is null and m.employer = ${employer}
      and coalesce((
        select s.state
        from message_state_fact s
        left join delivery_withdrawal v on v.delivery = s.delivery
        where v.delivery is null and s.message_id = m.message_id
        order by s.delivery desc, s.place desc
        limit 1
      ), '') <> 'rejected'
  ),
  live as (
    select * from sent
    where not exists (
      select 1 from sent as other
      where other.replaces = sent.message_id and other.message_id <> sent.message_id
        and other.delivered_at >= sent.delivered_at
    )
  )`;

/**
 * Persons who fall out of the reporting by a month («falt ut av rapporteringen»): in the month before without an end and
 * in none from it on, or in the month without an end and in none after it though others are. All messages of each month
 * count together, in whatever order they come.
 */
export async function tellFallenOut(db: Database, told: MonthTold): Promise<readonly Finding[]> {
  const { employer, month, file } = told;
  const canonical = canonicalPersons(await readLinks(db));
  const personsOf = async (which: ReturnType<typeof sql>) => {
    const answer = await sql<{ person: number }>`
      ${live(employer)}
      select distinct f.person
      from employment_fact f
      join live on live.delivery = f.delivery
      where ${which}
    `.execute(db);
    return new Set(answer.rows.map(({ person }) => canonical.get(person) ?? person));
  };
  const openIn = (day: Day) => personsOf(sql`live.valid_from = ${formatDay(day)}::date and f.valid_to is null`);
  const afterAll = await personsOf(sql`live.valid_from > ${formatDay(month)}::date`);
  const inMonth = await personsOf(sql`live.valid_from = ${formatDay(month)}::date`);
  const { before, after } = await neighbours(db, told);
  const missing = before === null ? [] : [...(await openIn(before))].filter((person) => !inMonth.has(person));
  const ending = after === null ? [] : [...(await openIn(month))];
  const persons = [...missing, ...ending].filter((person) => !afterAll.has(person)).length;
  return persons === 0 ? [] : [recordNote('record/fallen-out', file, { values: { persons }, count: persons })];
}

/** The months told of just before and just after; null where there are none. */
async function neighbours(
  db: Database,
  { employer, month }: MonthTold,
): Promise<{ readonly before: Day | null; readonly after: Day | null }> {
  const day = formatDay(month);
  const answer = await sql<{ before: string | null; after: string | null }>`
    ${live(employer)}
    select max(valid_from) filter (where valid_from < ${day}::date) as before,
      min(valid_from) filter (where valid_from > ${day}::date) as after
    from live
  `.execute(db);
  const [row] = answer.rows;
  const read = (text: string | null | undefined) => (text === null || text === undefined ? null : dayOfColumn(text));
  return { before: read(row?.before), after: read(row?.after) };
}
