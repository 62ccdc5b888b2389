-- B13m Median tenure of principals: on 2025-10-01, permanent, by unit and staff group
with recursive stretch as (
  select distinct person, from_day, to_day
  from piece
),
preceded as (
  select person, from_day, to_day,
    max(to_day) over (
      partition by person order by from_day, to_day rows between unbounded preceding and 1 preceding
    ) as away
  from stretch
),
opened as (
  select person, from_day, to_day,
    case
      when away is null then 1
      when from_day - away <= 14 then 0
      when from_day - away <= 62 and ((away <= cast(make_date(cast(extract(year from (date '1970-01-01' + cast(away as integer))) as integer) + 0, 7, 31) - date '1970-01-01' as integer) + 1 and from_day > cast(make_date(cast(extract(year from (date '1970-01-01' + cast(away as integer))) as integer) + 0, 7, 31) - date '1970-01-01' as integer)) or (away <= cast(make_date(cast(extract(year from (date '1970-01-01' + cast(away as integer))) as integer) + 1, 7, 31) - date '1970-01-01' as integer) + 1 and from_day > cast(make_date(cast(extract(year from (date '1970-01-01' + cast(away as integer))) as integer) + 1, 7, 31) - date '1970-01-01' as integer))) then 0
      else 1
    end as opens
  from preceded
),
numbered as (
  select person, from_day, to_day,
    sum(opens) over (partition by person order by from_day, to_day rows unbounded preceding) as spell
  from opened
),
spell as (
  select person, spell, min(from_day) as from_day, max(to_day) as to_day
  from numbered
  group by person, spell
),
successor as (
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
  where from_day <= 20362 and to_day > -1000000
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
beginning as (
  select least(min(to_day) - 1, 20362) as day from spell
),
followed as (
  select stint.*, to_day <= 20362 as ended,
    case when to_day <= 20362 then to_day else 20362 + 1 end - from_day as time,
    case when beginning.day > from_day then beginning.day - from_day else 0 end as entry
  from stint
  cross join beginning
  where from_day <= 20362 and contract in ('permanent')
),
cell as (
  select case when first_total = 1 then 'Total' else unit end as first,
    case when second_total = 1 then 'Total' else staff_group end as second, ended, time, entry
  from followed
  cross join (values (0, 0), (0, 1), (1, 0), (1, 1)) as margins(first_total, second_total)
  where time > entry
),
moment as (
  select distinct first, second, time from cell
),
risk as (
  select moment.first, moment.second, moment.time,
    count(*) filter (where cell.entry < moment.time and moment.time <= cell.time) as at_risk,
    count(*) filter (where cell.ended and cell.time = moment.time) as events,
    count(*) filter (where cell.entry >= moment.time) as later
  from moment
  join cell on cell.first = moment.first and cell.second = moment.second
  group by moment.first, moment.second, moment.time
),
start as (
  select coalesce(min(time), 0) as time
  from (
    select entries.entry as time
    from (select distinct entry from followed where time > entry) as entries
    join followed on followed.entry <= entries.entry and entries.entry < followed.time and followed.time > followed.entry
    group by entries.entry
    having count(*) >= 5
  ) as enough
),
broken as (
  select first, second, min(risk.time) as time
  from risk
  cross join start
  where at_risk = events and later > 0 and risk.time > start.time
  group by first, second
),
curve as (
  select risk.first, risk.second, risk.time,
    min(case when events = at_risk then 0 else 1 end) over so_far as is_above_zero,
    sum(case when events = at_risk then 0 else ln(cast(at_risk - events as float8) / at_risk) end) over so_far as logarithm,
    sum(case when events = at_risk then 0 else cast(events as float8) / (at_risk * (at_risk - events)) end)
      over so_far as variance
  from risk
  cross join start
  left join broken on broken.first = risk.first and broken.second = risk.second
  where risk.time > start.time and (broken.time is null or risk.time < broken.time)
  window so_far as (partition by risk.first, risk.second order by risk.time rows unbounded preceding)
),
point as (
  select first, second, 'estimate' as kind, time, cast(is_above_zero * exp(logarithm) as decimal(18, 12)) as height from curve
  union all
  select first, second, 'low', time, cast(power(exp(logarithm), exp(-1.959963984540054 * sqrt(variance) / logarithm)) as decimal(18, 12))
  from curve where is_above_zero = 1 and logarithm < -0.0000000001
  union all
  select first, second, 'high', time, cast(power(exp(logarithm), exp(1.959963984540054 * sqrt(variance) / logarithm)) as decimal(18, 12))
  from curve where is_above_zero = 1 and logarithm < -0.0000000001
),
falling as (
  select *, row_number() over (partition by first, second, kind order by height desc, time) as place from point
),
reached as (
  select first, second, kind, min(place) as place
  from falling
  where height <= 0.5 + 0.0000000149
  group by first, second, kind
),
found as (
  select falling.* from falling
  join reached on reached.first = falling.first and reached.second = falling.second
    and reached.kind = falling.kind and reached.place = falling.place
),
after as (
  select found.first, found.second, found.kind, min(falling.place) as place
  from found
  join falling on falling.first = found.first and falling.second = found.second and falling.kind = found.kind
    and falling.height < found.height - 0.0000000149
  group by found.first, found.second, found.kind
),
ending as (
  select first, second, kind, max(place) as place from falling group by first, second, kind
),
crossing as (
  select found.first, found.second, found.kind,
    case when found.height < 0.5 - 0.0000000149 then found.time else (found.time + next.time) / 2.0 end as days
  from found
  join ending on ending.first = found.first and ending.second = found.second and ending.kind = found.kind
  left join after on after.first = found.first and after.second = found.second and after.kind = found.kind
  join falling as next on next.first = found.first and next.second = found.second and next.kind = found.kind
    and next.place = coalesce(after.place, ending.place)
),
counts as (
  select first, second, count(*) filter (where ended) as numerator, count(*) as denominator
  from cell
  group by first, second
)
select counts.first, counts.second, numerator, denominator,
  max(case when kind = 'estimate' then days end) as estimate,
  max(case when kind = 'low' then days end) as low,
  max(case when kind = 'high' then days end) as high
from counts
left join crossing on crossing.first = counts.first and crossing.second = counts.second
group by counts.first, counts.second, numerator, denominator
