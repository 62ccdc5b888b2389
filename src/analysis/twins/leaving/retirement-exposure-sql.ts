import { OLDEST_AGE_APART } from '../../../terms/index.ts';
import { finalFrom, spells } from '../spell-sql.ts';
import { standingOn } from '../standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from '../twin-question.ts';
import { cohortsSql } from './cohorts-sql.ts';
import { historySql } from './history-sql.ts';
import { ageSql, whySql } from './why-sql.ts';

/**
 * A8. The tables the figure is made of, for `exposureRows`: `risk` is age x (in a post at that age, retired within the
 * year, ends that may still be bridged) over the years; `heads` is first x second dimension (totals too) x age.
 */
export function retirementExposureSql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  const day = whole(question.from);
  const aged = (on: string) => `least(greatest(${ageSql(on)}, 0), ${whole(OLDEST_AGE_APART)})`;
  return `with ${spells(question.gapRule)},
${historySql(question)},
${whySql()},
${cohortsSql(question, question.from)},
at_risk as (
  select ${aged('cohort.from_day')} as age,
    why.to_day <= cohort.to_day and why.retired as retired,
    ${finalFrom('why.to_day', question.gapRule)} > ${whole(question.horizon)} + 1 as open
  from cohort
  join why on why.from_day <= cohort.from_day and cohort.from_day < why.to_day
  join person as who on who.person = why.person and who.birth_year > 0
  where exists (
    select 1 from piece
    where piece.person = why.person and piece.from_day <= cohort.from_day and cohort.from_day < piece.to_day
  )
),
${standingOn(day)},
cell as (
  select ${first} as first, ${second} as second, ${aged(day)} as age
  from standing
  join (select person as whose, birth_year, birth_month from person where birth_year > 0) as who
    on who.whose = standing.person
  where ${filtersHold(question)}
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
`;
}
