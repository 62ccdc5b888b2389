-- C9 Hired in the middle of the school year: from 2025-10-01 until 2026-10-01, permanent, by unit and staff group
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
cell as (
  select unit as first, staff_group as second,
    cast(extract(month from (date '1970-01-01' + cast(begins as integer))) as integer) >= 10 or cast(extract(month from (date '1970-01-01' + cast(begins as integer))) as integer) <= 6 as mid_year
  from standing
  where contract in ('permanent')
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  count(*) filter (where mid_year) as numerator,
  count(*) as denominator
from cell
group by cube (first, second)
