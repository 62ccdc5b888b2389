import { sql } from 'kysely';
import type { Day } from '../../../terms/index.ts';
import type { Database } from '../../database/index.ts';
import { dayOfColumn } from '../../reading/day-column.ts';

interface Row {
  readonly person: number;
  readonly still: boolean;
  /** False where no source tells of a post of theirs. */
  readonly employed: boolean;
  readonly until: string | null;
}

/** The first day a person is not employed; `still` where they are, as far as is known. */
export type LastDay = Day | 'still';

/** What is known of one number. */
export interface NumberEnded {
  readonly until: LastDay;
  readonly employed: boolean;
}

/**
 * By each source's last word on somebody that counts: the end it tells; where it tells none, the day it last told of them, if it
 * has told of later days since without them. Whoever no source tells of as employed is counted from the last day anything was
 * told of them. Grain: number of the record.
 */
export async function readLastDays(db: Database): Promise<ReadonlyMap<number, NumberEnded>> {
  const { rows } = await sql<Row>`
    with live as (
      select d.no, d.source, d.known_on, d.horizon, coalesce(d.extent_workplace, '') as workplace
      from delivery d
      left join delivery_withdrawal w on w.delivery = d.no
      where w.delivery is null
    ), told as (
      select f.person, l.no, l.source, l.horizon, l.workplace, max(coalesce(f.valid_to, 'infinity'::date)) as until
      from employment_fact f
      join live l on l.no = f.delivery
      group by f.person, l.no, l.source, l.horizon, l.workplace
    ), last_word as (
      select distinct on (person, source, workplace) *
      from told
      order by person, source, workplace, horizon desc, no desc
    ), ended as (
      select t.person, case
        when t.until < 'infinity'::date then t.until
        when exists (
          select from live l
          where l.source = t.source and l.horizon > t.horizon and l.workplace in ('', t.workplace)
        ) then t.horizon + 1
      end as until
      from last_word t
    ), employed as (
      select person, bool_or(until is null) as still, max(until) as until from ended group by person
    ), mentioned as (
      select m.person, max(d.known_on) + 1 as until
      from (
        select person, delivery from person_fact
        union all select person, delivery from identity.person
        union all select person, delivery from own_row_fact where person is not null
        union all select person, delivery from employment_fact
      ) m
      join delivery d on d.no = m.delivery
      group by m.person
    )
    select p.no as person, coalesce(e.still, false) as still, e.person is not null as employed,
      coalesce(e.until, m.until, (p.recorded_at at time zone 'Europe/Oslo')::date) as until
    from person p
    left join employed e on e.person = p.no
    left join mentioned m on m.person = p.no
  `.execute(db);
  return new Map(
    rows.map(({ person, still, until, employed }) => [
      person,
      { until: still || until === null ? 'still' : dayOfColumn(until), employed },
    ]),
  );
}

/**
 * The last of the days of one person's numbers. A number that is only known by a link or a row of another kind says nothing of
 * when the person left, where another of theirs has posts.
 */
export function lastOf(numbers: readonly number[], days: ReadonlyMap<number, NumberEnded>): LastDay {
  const all = numbers.flatMap((no) => days.get(no) ?? []);
  const employed = all.filter((one) => one.employed);
  const ends = (employed.length > 0 ? employed : all).map(({ until }) => until);
  if (ends.length === 0 || ends.includes('still')) return 'still';
  return Math.max(...ends.map(Number)) as Day;
}
