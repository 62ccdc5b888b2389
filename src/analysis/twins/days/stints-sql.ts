import { ACTING_PRINCIPAL_DAYS } from '../../../terms/index.ts';
import { bridgedHole } from '../spell-sql.ts';
import { type TwinQuestion, whole } from '../twin-question.ts';

/** Which of several posts as principal leads: the order of the primary post, over all persons. */
const LEADS = 'percent desc, contract_rank, start_day, unit_rank, position_rank, person';

/**
 * CTEs up to `stint`. Grain: school x stint, numbered from 1 within the school, with the unit's dimensions. `first` is the
 * first of the days on which a school must have had a principal to be one; the last is the day asked about.
 */
export function stintsSql({ from, gapRule }: TwinQuestion, first: string): string {
  const day = whole(from);
  return `successor as (
  select from_unit, to_unit from succession where day <= ${day}
  union
  select successor.from_unit, succession.to_unit
  from successor
  join succession on succession.from_unit = successor.to_unit and succession.day <= ${day}
),
rektor as (
  select * from piece where staff_subgroup = 'skoleledelse_rektor' and unit <> 'unassigned'
),
own as (
  select unit, min(from_day) as first_own from rektor group by unit
),
led as (
  select unit, max(least(to_day - 1, ${day})) as last_led
  from rektor
  where from_day <= ${day} and to_day > ${first}
  group by unit
),
school as (
  select led.unit as school, own.first_own
  from led
  join own on own.unit = led.unit
  where not exists (
    select 1 from successor
    join led as later on later.unit = successor.to_unit
    where successor.from_unit = led.unit and later.last_led > led.last_led
  )
),
post as (
  select school.school, rektor.person, rektor.from_day, rektor.to_day, percent, contract_rank, start_day, unit_rank,
    position_rank
  from school
  join rektor on rektor.unit = school.school
  union all
  select distinct school.school, rektor.person, rektor.from_day, least(rektor.to_day, school.first_own) as to_day, percent,
    contract_rank, start_day, unit_rank, position_rank
  from school
  join successor on successor.to_unit = school.school and successor.from_unit <> school.school
  join rektor on rektor.unit = successor.from_unit and rektor.from_day < school.first_own
),
edge as (
  select school, from_day as day from post
  union
  select school, to_day from post
),
stretch_led as (
  select school, day as from_day, lead(day) over (partition by school order by day) as to_day from edge
),
in_charge as (
  select stretch_led.school, stretch_led.from_day, stretch_led.to_day, post.person,
    row_number() over (partition by stretch_led.school, stretch_led.from_day order by ${LEADS.split(', ')
      .map((column) => `post.${column}`)
      .join(', ')}) as place
  from stretch_led
  join post on post.school = stretch_led.school
    and post.from_day <= stretch_led.from_day and stretch_led.from_day < post.to_day
),
in_order as (
  select *, lag(person) over by_time as person_before, lag(to_day) over by_time as away
  from in_charge
  where place = 1
  window by_time as (partition by school order by from_day)
),
run_numbered as (
  select *, sum(case when person = person_before and ${bridgedHole('away', 'from_day', gapRule)} then 0 else 1 end) over (
      partition by school order by from_day rows unbounded preceding
    ) as run
  from in_order
),
run as (
  select school, person, min(from_day) as from_day, max(to_day) as to_day
  from run_numbered
  group by school, run, person
),
counted_run as (
  select *, lag(person) over (partition by school order by from_day) as person_before
  from run
  where to_day - from_day > ${whole(ACTING_PRINCIPAL_DAYS)}
),
stint_numbered as (
  select *, sum(case when person = person_before then 0 else 1 end) over (
      partition by school order by from_day rows unbounded preceding
    ) as stint
  from counted_run
),
place_of_unit as (
  select distinct unit, area, sub_area, school_type, living_conditions from rektor
),
stint as (
  select stint_numbered.school, stint, person, min(from_day) as from_day, max(to_day) as to_day, place_of_unit.*
  from stint_numbered
  join place_of_unit on place_of_unit.unit = stint_numbered.school
  group by stint_numbered.school, stint, person, unit, area, sub_area, school_type, living_conditions
)`;
}
