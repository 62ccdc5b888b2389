-- B11 Share who left, by cause: from 2025-10-01 until 2026-10-01, permanent, by unit and staff group
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
gone_for_good as (
  select last_told.to_day as day
  from last_told
  where last_told.to_day <= 20696
    and exists (select 1 from piece where piece.person = last_told.person)
),
after_gone as (
  select day, lag(day) over (order by day) as before
  from gone_for_good
),
begun_on as (
  select from_day as day, count(*) as persons
  from spell
  where spell = 1
  group by from_day
),
begun_together as (
  select begun_on.day
  from begun_on
  where begun_on.persons >= 20
    and begun_on.persons * 2 > (
      select count(*) from spell where spell.from_day <= begun_on.day and begun_on.day < spell.to_day
    )
),
history as (
  select greatest(
    coalesce(
      (select max(day) from after_gone where before is null or day - before > 366),
      100000
    ),
    coalesce((select max(day) + 1 from begun_together), 0)
  ) as begins
),
ending as (
  select piece.person, spell.spell, piece.contract, piece.reason_rank,
    rank() over (partition by piece.person, spell.spell order by percent desc, contract_rank, start_day, unit_rank, position_rank) as as_good,
    row_number() over (partition by piece.person, spell.spell order by percent desc, contract_rank, start_day, unit_rank, position_rank, from_day, to_day, staff_subgroup, reason_rank) as place
  from (select person, spell, to_day as ends from spell) as spell
  join piece on piece.person = spell.person and piece.to_day = spell.ends
),
said as (
  select person, spell,
    coalesce(
      min(case when as_good = 1 and reason_rank < 7 then reason_rank end),
      min(reason_rank)
    ) as reason,
    max(case when place = 1 then contract end) as contract
  from ending
  group by person, spell
),
why as (
  select said.person, said.spell, spell.from_day, spell.to_day, said.contract, said.reason,
    said.reason = 1 or (
      said.reason in (3, 6, 16)
      and coalesce(case when who.birth_year > 0
    then cast(floor((floor((cast(extract(year from (date '1970-01-01' + cast((spell.to_day - 1) as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast((spell.to_day - 1) as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast((spell.to_day - 1) as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0) as integer) end, 0) >= 62
      and not exists (select 1 from piece where piece.reason_rank = 1)
    ) as retired
  from said
  join spell on spell.person = said.person and spell.spell = said.spell
  join person as who on who.person = said.person
),
ranked as (
  select piece.*, row_number() over (partition by piece.person order by piece.percent desc, piece.contract_rank, piece.start_day, piece.unit_rank, piece.position_rank, piece.from_day, piece.to_day, piece.staff_subgroup) as place
  from piece
  join spell on spell.person = piece.person and spell.spell = 1
    and piece.from_day <= spell.from_day and spell.from_day < piece.to_day
  cross join history
  where spell.from_day >= 20362 and spell.from_day < 20727
    and spell.from_day >= history.begins
),
standing as (
  select post.person, employed.from_day as begins, employed.to_day as ends, post.unit, post.area, post.sub_area, post.school_type, post.living_conditions,
    post.staff_group, post.staff_subgroup, post.contract, who.sex,
    case
      when who.birth_year = 0 then 'unknown'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 30 then '<30'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 40 then '30-39'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 50 then '40-49'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 55 then '50-54'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 60 then '55-59'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 62 then '60-61'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 67 then '62-66'
      else '67+'
    end as age_band,
    case
      when floor((((cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer)) - (cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer))) / 10000.0)) < 1 then '<1'
      when floor((((cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer)) - (cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer))) / 10000.0)) < 3 then '1-2'
      when floor((((cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer)) - (cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer))) / 10000.0)) < 5 then '3-4'
      when floor((((cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer)) - (cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer))) / 10000.0)) < 10 then '5-9'
      else '10+'
    end as tenure
  from ranked as post
  join person as who on who.person = post.person
  join spell as employed on employed.person = post.person and employed.spell = 1
  where post.place = 1
),
successor as (
  select from_unit, to_unit, day as since from succession
  union
  select successor.from_unit, succession.to_unit, greatest(successor.since, succession.day)
  from successor
  join succession on succession.from_unit = successor.to_unit
),
edge as (
  select standing.person, piece.from_day as day
  from standing
  join piece on piece.person = standing.person and piece.from_day >= standing.begins and piece.from_day < standing.ends
  union
  select standing.person, piece.to_day as day
  from standing
  join piece on piece.person = standing.person and piece.to_day >= standing.begins and piece.to_day < standing.ends
),
ranked_on as (
  select edge.person, edge.day, piece.unit, piece.staff_group,
    row_number() over (partition by edge.person, edge.day order by piece.percent desc, piece.contract_rank, piece.start_day, piece.unit_rank, piece.position_rank, piece.from_day, piece.to_day, piece.staff_subgroup) as place
  from edge
  join piece on piece.person = edge.person and piece.from_day <= edge.day and edge.day < piece.to_day
),
post_on as (
  select person, day, unit, staff_group,
    max(case when unit <> 'unassigned' then day end)
      over (partition by person order by day rows between unbounded preceding and 1 preceding) as known_on,
    first_value(staff_group) over (partition by person order by day) as begun_in
  from ranked_on
  where place = 1
),
change as (
  select post_on.person,
    min(case
      when post_on.unit <> 'unassigned' and before.unit <> post_on.unit and not exists (
        select 1 from successor
        where successor.from_unit = before.unit and successor.to_unit = post_on.unit and successor.since <= post_on.day
      ) then post_on.day
    end) as moved_on,
    min(case when post_on.staff_group = 'leader' and post_on.begun_in <> 'leader' then post_on.day end) as led_on
  from post_on
  left join post_on as before on before.person = post_on.person and before.day = post_on.known_on
  group by post_on.person
),
first_cause as (
  select standing.*,
    case
      when change.moved_on is not null and (change.led_on is null or change.moved_on <= change.led_on) then 'other-school'
      when change.led_on is not null then 'leader-post'
      when why.retired then 'retired'
      else 'left-owner'
    end as cause,
    coalesce(least(change.moved_on, change.led_on), standing.ends) as day
  from standing
  join why on why.person = standing.person and why.spell = 1
  left join change on change.person = standing.person
),
entrant as (
  select unit as first, staff_group as second, case when day <= 20696 then cause else 'none' end as cause,
    case
      when day <= 20696 then ((cast(extract(year from (date '1970-01-01' + cast((day - 1) as integer))) as integer) - cast(extract(year from (date '1970-01-01' + cast(begins as integer))) as integer)) * 12 + cast(extract(month from (date '1970-01-01' + cast((day - 1) as integer))) as integer) - cast(extract(month from (date '1970-01-01' + cast(begins as integer))) as integer) - case when cast(extract(day from (date '1970-01-01' + cast((day - 1) as integer))) as integer) >= cast(extract(day from (date '1970-01-01' + cast(begins as integer))) as integer) then 0 else 1 end) + 1
      else ((cast(extract(year from (date '1970-01-01' + cast(20696 as integer))) as integer) - cast(extract(year from (date '1970-01-01' + cast(begins as integer))) as integer)) * 12 + cast(extract(month from (date '1970-01-01' + cast(20696 as integer))) as integer) - cast(extract(month from (date '1970-01-01' + cast(begins as integer))) as integer) - case when cast(extract(day from (date '1970-01-01' + cast(20696 as integer))) as integer) >= cast(extract(day from (date '1970-01-01' + cast(begins as integer))) as integer) then 0 else 1 end)
    end as months
  from first_cause
  where contract in ('permanent')
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  months, cause, count(*) as persons
from entrant
group by cube (first, second), months, cause
