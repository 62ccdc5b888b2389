import { spells } from '../spell-sql.ts';
import { BEST_FIRST, dimensionsOn } from '../standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from '../twin-question.ts';

/**
 * A6. Grain: first x second dimension, totals too. Persons in a post in AKS on a day, in the cell of the best of their
 * posts there, and those of them with a post in a school group.
 */
export function combinedPostSql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  const day = whole(question.from);
  return `with ${spells(question.gapRule)},
active as (
  select * from piece where from_day <= ${day} and ${day} < to_day
),
ranked as (
  select active.*, row_number() over (partition by person order by ${BEST_FIRST}) as place
  from active
  where staff_group = 'aks'
),
standing as (
  select post.person, ${dimensionsOn(day)},
    exists (
      select 1 from active as other
      where other.person = post.person and other.staff_group not in ('aks', 'unassigned')
    ) as combined
  from ranked as post
  join person as who on who.person = post.person
  join spell as employed on employed.person = post.person and employed.from_day <= ${day} and ${day} < employed.to_day
  where post.place = 1
),
cell as (
  select ${first} as first, ${second} as second, combined
  from standing
  where ${filtersHold(question)}
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  count(*) filter (where combined) as numerator, count(*) as denominator
from cell
group by cube (first, second)
`;
}
