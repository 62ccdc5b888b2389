import { MID_YEAR } from '../../../terms/index.ts';
import { entrantsStanding } from '../retention-sql.ts';
import { dayParts, spells } from '../spell-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from '../twin-question.ts';
import { historySql } from './history-sql.ts';

/** C9. Grain: first x second dimension (totals too). Entrants of the period, and those who began from October to June. */
export function midYearHiresSql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  const { month } = dayParts('begins');
  return `with ${spells(question.gapRule)},
${historySql(question)},
${entrantsStanding(question)},
cell as (
  select ${first} as first, ${second} as second,
    ${month} >= ${whole(MID_YEAR.from)} or ${month} <= ${whole(MID_YEAR.to)} as mid_year
  from standing
  where ${filtersHold(question)}
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  count(*) filter (where mid_year) as numerator,
  count(*) as denominator
from cell
group by cube (first, second)
`;
}
