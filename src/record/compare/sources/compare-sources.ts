import { type RawBuilder, sql } from 'kysely';
import { type Day, formatDay, parseUnitNumber } from '../../../terms/index.ts';
import type { Database } from '../../database/index.ts';
import { canonicalPersons } from '../../identity/canonical-persons.ts';
import { integers, texts } from '../../keep/bound-lists.ts';
import { type Placing, plainKey } from '../../placings/fold-placings.ts';
import { readLinks } from '../../reading/read-links.ts';
import { comparedDay, type EmploymentSource, type Telling, tellingsOf } from './tellings.ts';

/** Of one unit: persons in each source, and where the two do not agree. Counts only. */
export interface UnitDifference {
  readonly unit: string;
  readonly here: number;
  readonly there: number;
  readonly onlyHere: number;
  readonly onlyThere: number;
  /** Persons in both whose positions there add up to different shares. */
  readonly otherPercent: number;
}

/** Two sources held against one another for a month; units that do not agree, worst first. */
export interface SourceComparison {
  readonly month: Day;
  readonly here: EmploymentSource;
  readonly there: EmploymentSource;
  readonly units: readonly UnitDifference[];
  /** Units that both tell of, those that agree too. */
  readonly unitsCompared: number;
}

/** What a comparison is made of. */
export interface Compared {
  readonly tellings: readonly Telling[];
  readonly placings: readonly Placing[];
  readonly here: EmploymentSource;
  readonly there: EmploymentSource;
  readonly month: Day;
}

/** Sources that come unit by unit: where they are silent of a unit, nothing is said of it. */
const BY_UNIT: readonly EmploymentSource[] = ['aareg', 'nav-excel'];
/** Shares closer than half a per cent are the same: some systems round to whole numbers. */
const SAME_PERCENT = 50;

/** Differences of one unit added up, for sorting and for totals. */
export function differences({ onlyHere, onlyThere, otherPercent }: UnitDifference): number {
  return onlyHere + onlyThere + otherPercent;
}

/** Compares who two sources say are employed at each unit on the month's day of comparison. */
export async function compareSources(db: Database, compared: Compared): Promise<SourceComparison> {
  const { tellings, here, there, month } = compared;
  const workplaces = await placedWorkplaces(db, compared.placings, comparedDay(month));
  const canonical = [...canonicalPersons(await readLinks(db))];
  const rows = (source: EmploymentSource) => stateOf(tellingsOf(tellings, source, month), source, comparedDay(month));
  const sums = (source: EmploymentSource) => sql`
    select coalesce(l.own, r.person) as person, u.unit, sum(r.percent) as percent,
      bool_or(r.percent is null) as unsaid
    from (${rows(source)}) r
    join placed u on u.workplace = r.workplace
    left join linked l on l.person = r.person
    group by 1, 2`;
  const bothTell = [here, there].some((source) => BY_UNIT.includes(source));
  const answer = await sql<UnitDifference>`
    with placed as materialized (
      select * from unnest(${integers(workplaces.map(({ no }) => no))}, ${texts(workplaces.map(({ unit }) => unit))})
        as t (workplace, unit)
    ),
    linked as materialized (
      select * from unnest(${integers(canonical.map(([person]) => person))}, ${integers(canonical.map(([, own]) => own))})
        as t (person, own)
    ),
    a as materialized (${sums(here)}),
    b as materialized (${sums(there)})
    select coalesce(a.unit, b.unit) as unit, count(a.person)::integer as here, count(b.person)::integer as there,
      (count(*) filter (where b.person is null))::integer as "onlyHere",
      (count(*) filter (where a.person is null))::integer as "onlyThere",
      (count(*) filter (where not a.unsaid and not b.unsaid and abs(a.percent - b.percent) > ${SAME_PERCENT}))::integer
        as "otherPercent"
    from a full join b on a.person = b.person and a.unit = b.unit
    group by coalesce(a.unit, b.unit)
    order by 1
  `.execute(db);
  const all = answer.rows.filter((unit) => !bothTell || (unit.here > 0 && unit.there > 0));
  const units = all.filter((unit) => differences(unit) > 0).sort((x, y) => differences(y) - differences(x));
  return { month, here, there, units, unitsCompared: all.length };
}

/** The unit of every workplace that has one on the day. */
async function placedWorkplaces(db: Database, placings: readonly Placing[], day: Day) {
  const valid = placings.filter(({ from, to }) => from <= day && day < to);
  const placed = new Map(valid.map(({ key, value }) => [plainKey(key), value]));
  const known = await sql<{ no: number; name: string }>`select no, name from workplace`.execute(db);
  return known.rows.flatMap(({ no, name }) => {
    const unit = placed.get(plainKey(name)) ?? parseUnitNumber(name);
    return unit === null ? [] : [{ no, unit }];
  });
}

/** Who a source says are employed on a day, in positions with a share: person, workplace, percent. */
function stateOf(tellings: readonly Telling[], source: EmploymentSource, day: Day): RawBuilder<unknown> {
  const numbers = integers(tellings.map(({ no }) => no));
  const on = sql`${formatDay(day)}::date`;
  const holds = sql`f.valid_from <= ${on} and (f.valid_to is null or f.valid_to > ${on})
    and f.terms in ('ordinary', 'unknown')`;
  if (source === 'amelding') return messagesState(numbers, holds);
  if (tellings.some(({ month, workplace }) => month !== null || workplace !== null) || tellings.length === 1) {
    return sql`select f.person, f.workplace, f.percent from employment_fact f
      where f.delivery in (select unnest(${numbers})) and ${holds}`;
  }
  // Of several histories the latest that names a person is the last word on her.
  return sql`select f.person, f.workplace, f.percent
    from (
      select distinct on (p.person) p.person, p.delivery
      from person_fact p join delivery d on d.no = p.delivery
      where p.delivery in (select unnest(${numbers}))
      order by p.person, d.known_on desc, d.no desc
    ) last
    join employment_fact f on f.delivery = last.delivery and f.person = last.person
    where ${holds}`;
}

/** Messages that are neither replaced nor rejected; of one employment in two of them the latest delivered counts. */
function messagesState(numbers: RawBuilder<number[]>, holds: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select distinct on (f.person, f.workplace, coalesce(f.source_id, f.valid_from::text))
      f.person, f.workplace, f.percent
    from employment_fact f
    join message_fact m on m.delivery = f.delivery
    where f.delivery in (select unnest(${numbers})) and ${holds}
      and not exists (
        select from message_fact r left join delivery_withdrawal w on w.delivery = r.delivery
        where w.delivery is null and r.replaces = m.message_id and r.employer = m.employer
      )
      and not exists (
        select from message_state_fact s left join delivery_withdrawal w on w.delivery = s.delivery
        where w.delivery is null and s.message_id = m.message_id and s.state = 'rejected'
      )
    order by f.person, f.workplace, coalesce(f.source_id, f.valid_from::text), m.delivered_at desc, f.delivery desc`;
}
