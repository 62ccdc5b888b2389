-- A8 Expected retirement: on 2025-10-01, permanent, by unit and staff group
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
cohort as (
  select years.from_day, years.to_day
  from (values (19997, 20362), (19631, 19997), (19266, 19631), (18901, 19266), (18536, 18901)) as years(from_day, to_day)
  cross join history
  where years.from_day >= history.begins and years.to_day <= 20696
),
at_risk as (
  select least(greatest(case when who.birth_year > 0
    then cast(floor((floor((cast(extract(year from (date '1970-01-01' + cast(cohort.from_day as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(cohort.from_day as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(cohort.from_day as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0) as integer) end, 0), 70) as age,
    why.to_day <= cohort.to_day and why.retired as retired,
    (why.to_day + case when 62 > 14 and ((why.to_day <= cast(make_date(cast(extract(year from (date '1970-01-01' + cast(why.to_day as integer))) as integer) + 0, 7, 31) - date '1970-01-01' as integer) + 1 and why.to_day + 62 > cast(make_date(cast(extract(year from (date '1970-01-01' + cast(why.to_day as integer))) as integer) + 0, 7, 31) - date '1970-01-01' as integer)) or (why.to_day <= cast(make_date(cast(extract(year from (date '1970-01-01' + cast(why.to_day as integer))) as integer) + 1, 7, 31) - date '1970-01-01' as integer) + 1 and why.to_day + 62 > cast(make_date(cast(extract(year from (date '1970-01-01' + cast(why.to_day as integer))) as integer) + 1, 7, 31) - date '1970-01-01' as integer))) then 62 else 14 end + 1) > 20696 + 1 as open
  from cohort
  join why on why.from_day <= cohort.from_day and cohort.from_day < why.to_day
  join person as who on who.person = why.person and who.birth_year > 0
  where exists (
    select 1 from piece
    where piece.person = why.person and piece.from_day <= cohort.from_day and cohort.from_day < piece.to_day
  )
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
  select unit as first, staff_group as second, least(greatest(case when who.birth_year > 0
    then cast(floor((floor((cast(extract(year from (date '1970-01-01' + cast(20362 as integer))) as integer) * 10000 + cast(extract(month from (date '1970-01-01' + cast(20362 as integer))) as integer) * 100 + cast(extract(day from (date '1970-01-01' + cast(20362 as integer))) as integer)) / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0) as integer) end, 0), 70) as age
  from standing
  join (select person as whose, birth_year, birth_month from person where birth_year > 0) as who
    on who.whose = standing.person
  where contract in ('permanent')
)
select 'risk' as kind, '' as first, '' as second, age, count(*) as persons,
  count(*) filter (where retired) as events, count(*) filter (where retired and open) as open
from at_risk
group by age
union all
select 'heads' as kind,
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  age, count(*) as persons, 0 as events, 0 as open
from cell
group by cube (first, second), age
