-- B6 Staff balance: from 2025-10-01 until 2026-10-01, permanent, by unit and staff group
with stretch as (
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
calendar as (
  select cast(n as integer) as day from generate_series(20362, 20727) as numbers(n)
),
employed_day as (
  select spell.person, spell.spell, spell.from_day, spell.to_day, calendar.day,
    (
      select max(least(piece.to_day - 1, calendar.day))
      from piece
      where piece.person = spell.person and piece.from_day <= calendar.day
    ) as last_day
  from spell
  join calendar on spell.from_day <= calendar.day and calendar.day < spell.to_day
),
ranked as (
  select piece.*, employed_day.day,
    row_number() over (partition by piece.person, employed_day.day order by piece.percent desc, piece.contract_rank, piece.start_day, piece.unit_rank, piece.position_rank, piece.from_day, piece.to_day, piece.staff_subgroup) as place
  from piece
  join employed_day on employed_day.person = piece.person
    and piece.from_day <= employed_day.last_day and employed_day.last_day < piece.to_day
),
standing as (
  select post.person, employed.spell, employed.day, employed.from_day as begins, employed.to_day as ends,
    post.unit, post.area, post.sub_area, post.school_type, post.living_conditions,
    post.staff_group, post.staff_subgroup, post.contract, who.sex,
    case
      when who.birth_year = 0 then 'unknown'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.day as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 30 then '<30'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.day as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 40 then '30-39'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.day as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 50 then '40-49'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.day as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 55 then '50-54'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.day as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 60 then '55-59'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.day as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 62 then '60-61'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.day as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 67 then '62-66'
      else '67+'
    end as age_band,
    case
      when floor((((cast(extract(year from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.day as integer))) as integer)) - (cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer))) / 10000.0)) < 1 then '<1'
      when floor((((cast(extract(year from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.day as integer))) as integer)) - (cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer))) / 10000.0)) < 3 then '1-2'
      when floor((((cast(extract(year from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.day as integer))) as integer)) - (cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer))) / 10000.0)) < 5 then '3-4'
      when floor((((cast(extract(year from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.day as integer))) as integer)) - (cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer))) / 10000.0)) < 10 then '5-9'
      else '10+'
    end as tenure
  from ranked as post
  join person as who on who.person = post.person
  join employed_day as employed on employed.person = post.person and employed.day = post.day
  where post.place = 1
),
margin as (
  select * from (values (1, 0, 0), (2, 0, 1), (3, 1, 0), (4, 1, 1)) as margins(margin, first_total, second_total)
),
state as (
  select person, spell, day, begins, ends, margin,
    case when first_total = 1 then 'Total' else unit end as first,
    case when second_total = 1 then 'Total' else staff_group end as second,
    contract in ('permanent') as inside,
    case when (ends + case when 62 > 14 and ((ends <= cast(make_date(cast(extract(year from (date '1970-01-01' + cast(ends as integer))) as integer) + 0, 7, 31) - date '1970-01-01' as integer) + 1 and ends + 62 > cast(make_date(cast(extract(year from (date '1970-01-01' + cast(ends as integer))) as integer) + 0, 7, 31) - date '1970-01-01' as integer)) or (ends <= cast(make_date(cast(extract(year from (date '1970-01-01' + cast(ends as integer))) as integer) + 1, 7, 31) - date '1970-01-01' as integer) + 1 and ends + 62 > cast(make_date(cast(extract(year from (date '1970-01-01' + cast(ends as integer))) as integer) + 1, 7, 31) - date '1970-01-01' as integer))) then 62 else 14 end + 1) > 20696 + 1 then 1 else 0 end as may_return
  from standing
  cross join margin
),
step as (
  select *,
    lead(first) over following as next_first,
    lead(second) over following as next_second,
    lead(inside) over following as next_inside
  from state
  window following as (partition by person, spell, margin order by day)
)
select first, second, component, count(*) as numerator, count(distinct person) as persons, sum(open) as provisional
from (
  select first, second, 'start' as component, person, 0 as open from step where inside and day = 20362 and begins < 20362
  union all
  select first, second, 'hires' as component, person, 0 as open from step where inside and day = begins and day < 20727 and spell = 1
  union all
  select first, second, 'returns' as component, person, 0 as open from step where inside and day = begins and day < 20727 and spell > 1
  union all
  select next_first, next_second, 'transfers-in' as component, person, 0 as open from step where next_inside and day < 20727 and next_inside is not null
    and (first <> next_first or second <> next_second or inside <> next_inside)
  union all
  select first, second, 'transfers-out' as component, person, 0 as open from step where inside and day < 20727 and next_inside is not null
    and (first <> next_first or second <> next_second or inside <> next_inside)
  union all
  select first, second, 'exits' as component, person, may_return as open from step where inside and day = ends - 1 and day < 20727
  union all
  select first, second, 'end' as component, person, 0 as open from step where inside and day = 20727 and begins < 20727
  union all
  select first, second, 'memo-leave-start' as component, person, 0 as open from step where inside and day = 20362 and begins < 20362 and exists (select 1 from leave_of_absence as away where away.person = step.person and away.from_day <= 20362 and 20362 < away.to_day)
  union all
  select first, second, 'memo-leave-end' as component, person, 0 as open from step where inside and day = 20727 and begins < 20727 and exists (select 1 from leave_of_absence as away where away.person = step.person and away.from_day <= 20727 and 20727 < away.to_day)
  union all
  select first, second, 'memo-dropped-out' as component, person, 0 as open from step where inside and day = 20727 and begins < 20727 and exists (select 1 from piece as post where post.person = step.person and post.from_day <= 20727 and 20727 < post.to_day and post.silent_from <= 20727) and not exists (select 1 from piece as post where post.person = step.person and post.from_day <= 20727 and 20727 < post.to_day and post.silent_from > 20727)
) as event
group by first, second, component
