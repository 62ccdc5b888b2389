-- B15 Stability index: on 2025-10-01, permanent, by unit and staff group
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
turn as (
  select distinct employed.person, edge.day
  from spell as employed
  join (
    select person, from_day as day from piece
    union
    select person, to_day as day from piece
  ) as edge on edge.person = employed.person and employed.from_day <= edge.day and edge.day <= 20362
  where employed.from_day <= 20362 and 20362 < employed.to_day
),
ranked_turn as (
  select piece.person, turn.day, piece.unit as held,
    row_number() over (partition by piece.person, turn.day order by piece.percent desc, piece.contract_rank, piece.start_day, piece.unit_rank, piece.position_rank, piece.from_day, piece.to_day, piece.staff_subgroup) as place
  from turn
  join piece on piece.person = turn.person and piece.from_day <= turn.day and turn.day < piece.to_day
),
held as (
  select person, day, held from ranked_turn where place = 1
),
latest as (
  select held.person, held.held
  from held
  join (
    select person, max(day) as day from held where held <> 'unassigned' group by person
  ) as known on known.person = held.person and known.day = held.day
),
broken as (
  select held.person, max(held.day) as day
  from held
  join latest on latest.person = held.person
  where held.held <> 'unassigned' and held.held <> latest.held and not (exists (select 1 from successor where successor.from_unit = held.held and successor.to_unit = latest.held))
  group by held.person
),
since as (
  select held.person, min(held.day) as day
  from held
  left join broken on broken.person = held.person
  where held.day > coalesce(broken.day, -1000000)
  group by held.person
),
ranked as (
  select piece.*, row_number() over (partition by person order by percent desc, contract_rank, start_day, unit_rank, position_rank, from_day, to_day, staff_subgroup) as place
  from piece
  where from_day <= 20362 and 20362 < to_day
),
standing as (
  select post.person, post.unit, post.area, post.sub_area, post.school_type, post.living_conditions,
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
  join spell as employed on employed.person = post.person and employed.from_day <= 20362 and 20362 < employed.to_day
  where post.place = 1
),
cell as (
  select unit as first, staff_group as second, since.day
  from standing
  join since on since.person = standing.person
  where contract in ('permanent')
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  count(*) filter (where floor(((cast(extract(year from (date '1970-01-01' + cast(20362 as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(20362 as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(20362 as integer))) as integer)) - (cast(extract(year from (date '1970-01-01' + cast(day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(day as integer))) as integer))) / 10000.0) >= 3) as numerator, count(*) as denominator, count(*) as persons
from cell
group by cube (first, second)
