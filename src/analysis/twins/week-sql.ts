import { APPRENTICE_SUBGROUPS, type Day, FULL_POSITION } from '../../terms/index.ts';
import { referenceWeek } from '../kernels/week/reference-week.ts';
import { dimensionsOn } from './standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from './twin-question.ts';
import { FAR_AWAY } from './twin-rows.ts';

/** A1 by the rules of Statistics Norway: persons in the cell of their main job. Grain as in the other twins. */
export function weekPersonsSql(question: TwinQuestion): string {
  return weekSql(question, 'where main = 1', 'count(*) as numerator, count(distinct person) as persons');
}

/** A2 by the rules of Statistics Norway: hundredths of a per cent of all jobs, each in its own cell. */
export function weekSharesSql(question: TwinQuestion): string {
  return weekSql(question, '', 'sum(percent) as numerator, count(distinct person) as persons');
}

function weekSql(question: TwinQuestion, which: string, select: string): string {
  const [first, second] = breakdown(question);
  const middle = whole(referenceWeek(question.from as Day).middle);
  return `with ${jobsSql(question)},
ordered as (
  select job.*, row_number() over (partition by person order by percent desc, contract_rank, start_day, unit_rank) as main
  from job
  where not away
),
standing as (
  select post.person, post.percent, post.main, ${dimensionsOn(middle)}
  from ordered as post
  join person as who on who.person = post.person
  join (select person as whose, unit as at_unit, start_day as from_day from ordered) as employed
    on employed.whose = post.person and employed.at_unit = post.unit
),
cell as (
  select ${first} as first, ${second} as second, person, percent
  from (select * from standing ${which}) as told
  where ${filtersHold(question)}
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  ${select}
from cell
group by cube (first, second)
`;
}

const APPRENTICES = APPRENTICE_SUBGROUPS.map((code) => `'${code}'`).join(', ');

/** CTE `job`. Grain: person x unit with an employment in the reference week. */
function jobsSql({ from, tellsPay = false }: TwinQuestion): string {
  const week = referenceWeek(from as Day);
  const [monday, friday, sunday, month] = [week.monday, week.friday, week.sunday, week.month].map(whole);
  const needsPay = tellsPay ? `terms <> 'ordinary' or percent = 0` : `terms = 'hourly'`;
  const isPaid = tellsPay
    ? `exists (select 1 from paid_month as paid where paid.person = may_count.person and paid.unit = may_count.unit and paid.month = ${month})`
    : 'false';
  return `may_count as (
  select both_kinds.*, max(to_day) over (partition by person, unit, start_day) as end_day
  from (select * from piece union all select * from hourly_piece) as both_kinds
  where staff_subgroup not in (${APPRENTICES})
),
active as (
  select * from may_count
  where from_day <= ${sunday} and to_day > ${monday} and silent_from > ${sunday}
    and (not (${needsPay}) or ${isPaid})
),
kept as (
  select * from active
  where from_day < ${monday} or not exists (
    select 1 from active as other
    where other.person = active.person and other.unit = active.unit
      and other.to_day - 1 <= ${sunday} and other.from_day < active.from_day
  )
),
summed as (
  select person, unit, sum(percent) as percent, min(contract_rank) as contract_rank, min(start_day) as start_day,
    max(end_day) as end_day
  from kept
  group by person, unit
),
most as (
  select kept.*, row_number() over (
    partition by person, unit
    order by case when terms = 'ordinary' then 0 else 1 end, percent desc, contract_rank, start_day, position_rank,
      from_day, staff_subgroup
  ) as place
  from kept
),
cut as (
  select summed.person, summed.unit, greatest(away.from_day, summed.start_day) as from_day,
    case when away.to_day >= ${FAR_AWAY} then ${monday} else least(away.to_day, summed.end_day) end as to_day
  from summed
  join leave_of_absence as away on away.person = summed.person and away.unit = summed.unit
  where away.from_day <= ${friday} and away.to_day > ${monday} and (away.percent < 0 or away.percent >= ${FULL_POSITION})
),
earliest as (
  select person, unit, to_day - from_day as days,
    row_number() over (partition by person, unit order by from_day, to_day desc) as place
  from cut
  where to_day - from_day >= 14
),
job as (
  select summed.person, summed.unit, most.unit_rank, most.area, most.sub_area, most.school_type, most.living_conditions,
    most.staff_group, most.staff_subgroup, summed.percent, summed.contract_rank, summed.start_day,
    case summed.contract_rank when 0 then 'permanent' when 1 then 'temporary' else 'unknown' end as contract,
    coalesce(earliest.days, 0) >= 90 as away
  from summed
  join most on most.person = summed.person and most.unit = summed.unit and most.place = 1
  left join earliest on earliest.person = summed.person and earliest.unit = summed.unit and earliest.place = 1
)`;
}
