import { completedMonths, entrantsStanding } from '../retention-sql.ts';
import { spells } from '../spell-sql.ts';
import { BEST_FIRST } from '../standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from '../twin-question.ts';
import { historySql } from './history-sql.ts';
import { whySql } from './why-sql.ts';

/**
 * B11. The table the figure is made of, for `causeRows`. Grain: first x second dimension (totals too) x months followed x
 * what first happened (`none` = followed no longer): persons, and of them those whose end may still be bridged.
 */
export function leftByCauseSql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  const horizon = whole(question.horizon);
  return `with recursive ${spells(question.gapRule)},
${historySql(question)},
${whySql()},
${entrantsStanding(question)},
${changesSql()},
first_cause as (
  select standing.*,
    case
      when change.moved_on is not null and (change.led_on is null or change.moved_on <= change.led_on) then 'other-school'
      when change.led_on is not null then 'leader-post'
      when why.retired then 'retired'
      else 'left-owner'
    end as cause,
    coalesce(least(change.moved_on, change.led_on), standing.ends) as day
  from standing
  join why on why.person = standing.person and why.spell = 1
  left join change on change.person = standing.person
),
entrant as (
  select ${first} as first, ${second} as second, case when day <= ${horizon} then cause else 'none' end as cause,
    case
      when day <= ${horizon} then ${completedMonths('begins', '(day - 1)')} + 1
      else ${completedMonths('begins', horizon)}
    end as months
  from first_cause
  where ${filtersHold(question)}
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  months, cause, count(*) as persons
from entrant
group by cube (first, second), months, cause
`;
}

/**
 * CTE `change`. Grain: entrant: the first day at another school than the known one before it, unless that had followed the
 * other by then, and the first day in a leader's post of those who did not begin in one.
 */
function changesSql(): string {
  const order = BEST_FIRST.split(', ').map((column) => `piece.${column}`);
  return `successor as (
  select from_unit, to_unit, day as since from succession
  union
  select successor.from_unit, succession.to_unit, greatest(successor.since, succession.day)
  from successor
  join succession on succession.from_unit = successor.to_unit
),
edge as (
  select standing.person, piece.from_day as day
  from standing
  join piece on piece.person = standing.person and piece.from_day >= standing.begins and piece.from_day < standing.ends
  union
  select standing.person, piece.to_day as day
  from standing
  join piece on piece.person = standing.person and piece.to_day >= standing.begins and piece.to_day < standing.ends
),
ranked_on as (
  select edge.person, edge.day, piece.unit, piece.staff_group,
    row_number() over (partition by edge.person, edge.day order by ${order.join(', ')}) as place
  from edge
  join piece on piece.person = edge.person and piece.from_day <= edge.day and edge.day < piece.to_day
),
post_on as (
  select person, day, unit, staff_group,
    max(case when unit <> 'unassigned' then day end)
      over (partition by person order by day rows between unbounded preceding and 1 preceding) as known_on,
    first_value(staff_group) over (partition by person order by day) as begun_in
  from ranked_on
  where place = 1
),
change as (
  select post_on.person,
    min(case
      when post_on.unit <> 'unassigned' and before.unit <> post_on.unit and not exists (
        select 1 from successor
        where successor.from_unit = before.unit and successor.to_unit = post_on.unit and successor.since <= post_on.day
      ) then post_on.day
    end) as moved_on,
    min(case when post_on.staff_group = 'leader' and post_on.begun_in <> 'leader' then post_on.day end) as led_on
  from post_on
  left join post_on as before on before.person = post_on.person and before.day = post_on.known_on
  group by post_on.person
)`;
}
