import { laterOn } from './later-sql.ts';
import { spells } from './spell-sql.ts';
import { standingOn } from './standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from './twin-question.ts';

/** B12. Grain: first x second dimension (totals too) x outcome. What became of those in a post on the first day. */
export function stayersAndLeaversSql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  const day = whole(question.to);
  return `with recursive ${spells(question.gapRule)},
${standingOn(whole(question.from))},
${laterOn(day)},
successor as (
  select from_unit, to_unit from succession where day <= ${day}
  union
  select successor.from_unit, succession.to_unit
  from successor
  join succession on succession.from_unit = successor.to_unit and succession.day <= ${day}
),
fate as (
  select standing.*,
    case
      when later.person is null then 'leaver'
      when standing.unit <> 'unassigned' and later.unit <> 'unassigned' and standing.unit <> later.unit
        and not exists (
          select 1 from successor where successor.from_unit = standing.unit and successor.to_unit = later.unit
        ) then 'mover'
      when standing.staff_group <> 'unassigned' and later.staff_group <> 'unassigned'
        and standing.staff_group <> later.staff_group then 'role-changer'
      else 'stayer'
    end as outcome
  from standing
  left join later on later.person = standing.person
),
cell as (
  select ${first} as first, ${second} as second, outcome
  from fate
  where ${filtersHold(question)}
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  component, count(*) filter (where outcome = component) as numerator, count(*) as denominator
from cell
cross join (values ('stayer'), ('role-changer'), ('mover'), ('leaver')) as kinds(component)
group by cube (first, second), component
`;
}
