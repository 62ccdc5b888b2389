import { spells } from './spell-sql.ts';
import { standingOn } from './standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from './twin-question.ts';

/** A1. Grain: first x second dimension, totals too. Persons in a post on a day, each in the cell of the primary post. */
export function headcountSql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  return `with ${spells(question.gapRule)},
${standingOn(whole(question.from))},
cell as (
  select ${first} as first, ${second} as second, person
  from standing
  where ${filtersHold(question)}
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  count(*) as numerator, count(distinct person) as persons
from cell
group by cube (first, second)
`;
}
