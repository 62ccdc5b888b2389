import { spells } from './spell-sql.ts';
import { dimensionsOn } from './standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from './twin-question.ts';

/** A4. Grain: first x second dimension, totals too. Hundredths of a per cent of temporary posts, of all posts. */
export function temporaryShareSql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  const day = whole(question.from);
  return `with ${spells(question.gapRule)},
standing as (
  select post.person, post.percent, ${dimensionsOn(day)}
  from piece as post
  join person as who on who.person = post.person
  join spell as employed on employed.person = post.person and employed.from_day <= ${day} and ${day} < employed.to_day
  where post.from_day <= ${day} and ${day} < post.to_day
),
cell as (
  select ${first} as first, ${second} as second, person, percent, contract
  from standing
  where ${filtersHold(question)}
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  coalesce(sum(percent) filter (where contract = 'temporary'), 0) as numerator, sum(percent) as denominator,
  count(distinct person) filter (where contract = 'temporary') as persons
from cell
group by cube (first, second)
`;
}
