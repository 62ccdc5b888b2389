import { dateNumber, spells } from '../spell-sql.ts';
import { standingOn } from '../standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from '../twin-question.ts';
import { LINE_SQL, whySql } from './why-sql.ts';

/** B5. Grain: first x second dimension (totals too) x line. Of those in a post on the first day, who had left by the second, by why. */
export function voluntaryExitsSql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  const later = whole(question.to);
  return `with ${spells(question.gapRule)},
${standingOn(whole(question.from))},
${whySql()},
last_spell as (
  select person, max(spell) as spell
  from spell
  where to_day <= ${later}
  group by person
),
fate as (
  select standing.*,
    case when employed.person is null then ${LINE_SQL} end as line,
    why.contract = 'permanent'
      and ${dateNumber('(why.to_day - 1)')} - ${dateNumber('why.from_day')} >= 10000 as established
  from standing
  left join spell as employed
    on employed.person = standing.person and employed.from_day <= ${later} and ${later} < employed.to_day
  left join last_spell on last_spell.person = standing.person
  left join why on why.person = last_spell.person and why.spell = last_spell.spell
),
cell as (
  select ${first} as first, ${second} as second, line, established
  from fate
  where ${filtersHold(question)}
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  component,
  count(*) filter (where line = component or (component = 'voluntary-established' and line = 'voluntary' and established))
    as numerator,
  count(*) as denominator
from cell
cross join (
  values ('voluntary'), ('voluntary-established'), ('retired'), ('contract-ended'), ('other-told'), ('not-said')
) as kinds(component)
group by cube (first, second), component
`;
}
