import { spells } from '../spell-sql.ts';
import { BEST_FIRST, dimensionsOn } from '../standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from '../twin-question.ts';

/** B8a. Grain: first x second dimension, totals too. Apprentices on the first day in no post that counts, and who is employed on the second. */
export function apprenticesHiredSql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  const [from, to] = [whole(question.from), whole(question.to)];
  return `with ${spells(question.gapRule)},
ranked as (
  select apprentice_piece.*, row_number() over (partition by person order by ${BEST_FIRST}) as place
  from apprentice_piece
  where from_day <= ${from} and ${from} < to_day
),
standing as (
  select post.person, later.person is not null as hired, ${dimensionsOn(from)}
  from ranked as post
  join person as who on who.person = post.person
  cross join (select ${from} as from_day) as employed
  left join spell as already
    on already.person = post.person and already.from_day <= ${from} and ${from} < already.to_day
  left join spell as later on later.person = post.person and later.from_day <= ${to} and ${to} < later.to_day
  where post.place = 1 and already.person is null
),
cell as (
  select ${first} as first, ${second} as second, hired
  from standing
  where ${filtersHold(question)}
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  count(*) filter (where hired) as numerator, count(*) as denominator
from cell
group by cube (first, second)
`;
}
