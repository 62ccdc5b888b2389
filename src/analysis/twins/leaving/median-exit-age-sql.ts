import { SIXTY } from '../../../terms/index.ts';
import { spells } from '../spell-sql.ts';
import { BEST_FIRST, dimensionsOn } from '../standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from '../twin-question.ts';
import { cohortsSql } from './cohorts-sql.ts';
import { historySql } from './history-sql.ts';
import { ageSql } from './why-sql.ts';

/** B14m. Grain: first x second dimension, totals too. Median age on the last day of those who left at 60 or over. */
export function medianExitAgeSql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  const order = BEST_FIRST.split(', ').map((column) => `piece.${column}`);
  return `with ${spells(question.gapRule)},
${historySql(question)},
${cohortsSql(question, question.to)},
reach as (
  select min(from_day) as since, max(to_day) as until
  from cohort
),
last_end as (
  select spell.person, max(spell.to_day) as away
  from spell
  join reach on spell.to_day <= reach.until
  group by spell.person
),
exit_day as (
  select last_end.person, last_end.away - 1 as day
  from last_end
  cross join reach
  where last_end.away > reach.since and not exists (
    select 1 from spell
    where spell.person = last_end.person and spell.from_day <= reach.until and reach.until < spell.to_day
  )
),
ranked as (
  select piece.*, exit_day.day,
    row_number() over (partition by piece.person order by ${order.join(', ')}) as place
  from piece
  join exit_day on exit_day.person = piece.person and piece.from_day <= exit_day.day and exit_day.day < piece.to_day
),
standing as (
  select post.person, ${ageSql('post.day')} as age, ${dimensionsOn('post.day')}
  from ranked as post
  join person as who on who.person = post.person
  join spell as employed on employed.person = post.person and employed.from_day <= post.day and post.day < employed.to_day
  where post.place = 1
),
cell as (
  select ${first} as first, ${second} as second, age
  from standing
  where age >= ${whole(SIXTY)} and ${filtersHold(question)}
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  percentile_cont(0.5) within group (order by age) as numerator, count(*) as persons
from cell
group by cube (first, second)
`;
}
