-- B13 Continuity of principals: on 2025-10-01, permanent, by unit and staff group
with recursive successor as (
  select from_unit, to_unit from succession where day <= 20362
  union
  select successor.from_unit, succession.to_unit
  from successor
  join succession on succession.from_unit = successor.to_unit and succession.day <= 20362
),
rektor as (
  select * from piece where staff_subgroup = 'skoleledelse_rektor' and unit <> 'unassigned'
),
own as (
  select unit, min(from_day) as first_own from rektor group by unit
),
led as (
  select unit, max(least(to_day - 1, 20362)) as last_led
  from rektor
  where from_day <= 20362 and to_day > 18537
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
    row_number() over (partition by stretch_led.school, stretch_led.from_day order by post.percent desc, post.contract_rank, post.start_day, post.unit_rank, post.position_rank, post.person) as place
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
  select *, sum(case when person = person_before and (from_day - away <= 14 or (from_day - away <= 62 and ((away <= cast(make_date(cast(extract(year from (date '1970-01-01' + cast(away as integer))) as integer) + 0, 7, 31) - date '1970-01-01' as integer) + 1 and from_day > cast(make_date(cast(extract(year from (date '1970-01-01' + cast(away as integer))) as integer) + 0, 7, 31) - date '1970-01-01' as integer)) or (away <= cast(make_date(cast(extract(year from (date '1970-01-01' + cast(away as integer))) as integer) + 1, 7, 31) - date '1970-01-01' as integer) + 1 and from_day > cast(make_date(cast(extract(year from (date '1970-01-01' + cast(away as integer))) as integer) + 1, 7, 31) - date '1970-01-01' as integer))))) then 0 else 1 end) over (
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
  where to_day - from_day > 90
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
),
within as (
  select *, case when stint > 1 and from_day >= 18537 then 1 else 0 end as is_change
  from stint
  where from_day <= 20362 and to_day > 18537 and contract in ('permanent')
),
cell as (
  select unit as first, staff_group as second, school, sum(is_change) as changes,
    case when count(distinct person) >= 3 then 1 else 0 end as has_many
  from within
  group by 1, 2, school
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  component, sum(case component when 'changes' then changes else has_many end) as numerator, count(*) as denominator
from cell
cross join (values ('changes'), ('three-or-more')) as kinds(component)
group by cube (first, second), component
