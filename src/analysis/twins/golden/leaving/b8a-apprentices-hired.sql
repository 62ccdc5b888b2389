-- B8a Apprentices hired: from 2025-10-01 to 2026-10-01, permanent on the first day, by unit and staff group
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
ranked as (
  select apprentice_piece.*, row_number() over (partition by person order by percent desc, contract_rank, start_day, unit_rank, position_rank, from_day, to_day, staff_subgroup) as place
  from apprentice_piece
  where from_day <= 20362 and 20362 < to_day
),
standing as (
  select post.person, later.person is not null as hired, post.unit, post.area, post.sub_area, post.school_type, post.living_conditions,
    post.staff_group, post.staff_subgroup, post.contract, who.sex,
    case
      when who.birth_year = 0 then 'unknown'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(20362 as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(20362 as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(20362 as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 30 then '<30'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(20362 as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(20362 as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(20362 as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 40 then '30-39'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(20362 as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(20362 as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(20362 as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 50 then '40-49'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(20362 as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(20362 as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(20362 as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 55 then '50-54'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(20362 as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(20362 as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(20362 as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 60 then '55-59'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(20362 as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(20362 as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(20362 as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 62 then '60-61'
      when floor(((floor((cast(extract(year from (date '1970-01-01' + cast(20362 as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(20362 as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(20362 as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)) < 67 then '62-66'
      else '67+'
    end as age_band,
    case
      when floor((((cast(extract(year from (date '1970-01-01' + cast(20362 as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(20362 as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(20362 as integer))) as integer)) - (cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer))) / 10000.0)) < 1 then '<1'
      when floor((((cast(extract(year from (date '1970-01-01' + cast(20362 as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(20362 as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(20362 as integer))) as integer)) - (cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer))) / 10000.0)) < 3 then '1-2'
      when floor((((cast(extract(year from (date '1970-01-01' + cast(20362 as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(20362 as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(20362 as integer))) as integer)) - (cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer))) / 10000.0)) < 5 then '3-4'
      when floor((((cast(extract(year from (date '1970-01-01' + cast(20362 as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(20362 as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(20362 as integer))) as integer)) - (cast(extract(year from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(employed.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(employed.from_day as integer))) as integer))) / 10000.0)) < 10 then '5-9'
      else '10+'
    end as tenure
  from ranked as post
  join person as who on who.person = post.person
  cross join (select 20362 as from_day) as employed
  left join spell as already
    on already.person = post.person and already.from_day <= 20362 and 20362 < already.to_day
  left join spell as later on later.person = post.person and later.from_day <= 20727 and 20727 < later.to_day
  where post.place = 1 and already.person is null
),
cell as (
  select unit as first, staff_group as second, hired
  from standing
  where contract in ('permanent')
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  count(*) filter (where hired) as numerator, count(*) as denominator
from cell
group by cube (first, second)
