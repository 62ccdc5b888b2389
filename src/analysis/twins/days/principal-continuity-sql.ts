import { addMonths, CONTINUITY_YEARS, type Day, MANY_PRINCIPALS } from '../../../terms/index.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from '../twin-question.ts';
import { stintsSql } from './stints-sql.ts';

/** B13. Grain: first x second dimension (totals too) x line. Schools, changes of principal, and schools with many. */
export function principalContinuitySql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  const day = whole(question.from);
  const firstDay = whole(addMonths(question.from as Day, -12 * CONTINUITY_YEARS) + 1);
  return `with recursive ${stintsSql(question, firstDay)},
within as (
  select *, case when stint > 1 and from_day >= ${firstDay} then 1 else 0 end as is_change
  from stint
  where from_day <= ${day} and to_day > ${firstDay} and ${filtersHold(question)}
),
cell as (
  select ${first} as first, ${second} as second, school, sum(is_change) as changes,
    case when count(distinct person) >= ${whole(MANY_PRINCIPALS)} then 1 else 0 end as has_many
  from within
  group by 1, 2, school
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  component, sum(case component when 'changes' then changes else has_many end) as numerator, count(*) as denominator
from cell
cross join (values ('changes'), ('three-or-more')) as kinds(component)
group by cube (first, second), component
`;
}
