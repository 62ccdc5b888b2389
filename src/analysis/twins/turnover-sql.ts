import { finalFrom, spells } from './spell-sql.ts';
import { BEST_FIRST, standingOn } from './standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from './twin-question.ts';

/** B2. Grain: first x second dimension, totals too. Of those in a post on the first day, those not employed on the second. */
export function ownerTurnoverSql(question: TwinQuestion): string {
  return turnoverSql(question, 'left_owner');
}

/** B3. As B2, or with the primary post in a unit that is neither the same nor a successor of it. */
export function schoolTurnoverSql(question: TwinQuestion): string {
  return turnoverSql(question, 'left_owner or moved');
}

function turnoverSql(question: TwinQuestion, gone: string): string {
  const [first, second] = breakdown(question);
  const later = whole(question.to);
  return `with recursive ${spells(question.gapRule)},
${standingOn(whole(question.from))},
successor as (
  select from_unit, to_unit from succession where day <= ${later}
  union
  select successor.from_unit, succession.to_unit
  from successor
  join succession on succession.from_unit = successor.to_unit and succession.day <= ${later}
),
last_day as (
  select person, max(least(to_day - 1, ${later})) as day
  from piece
  where from_day <= ${later}
  group by person
),
ranked_later as (
  select piece.person, piece.unit, row_number() over (partition by piece.person order by ${BEST_FIRST}) as place
  from piece
  join last_day on last_day.person = piece.person and piece.from_day <= last_day.day and last_day.day < piece.to_day
),
fate as (
  select standing.*,
    employed.person is null as left_owner,
    coalesce(${finalFrom('gone.day', question.gapRule)} > ${whole(question.horizon)} + 1, false) as may_return,
    employed.person is not null
      and standing.unit <> 'unassigned' and post.unit <> 'unassigned' and standing.unit <> post.unit
      and not exists (
        select 1 from successor where successor.from_unit = standing.unit and successor.to_unit = post.unit
      ) as moved
  from standing
  join ranked_later as post on post.person = standing.person and post.place = 1
  left join spell as employed
    on employed.person = standing.person and employed.from_day <= ${later} and ${later} < employed.to_day
  left join (
    select person, max(to_day) as day from spell where to_day <= ${later} group by person
  ) as gone on gone.person = standing.person
),
cell as (
  select ${first} as first, ${second} as second, person, ${gone} as gone, left_owner and may_return as open
  from fate
  where ${filtersHold(question)}
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  count(*) filter (where gone) as numerator, count(*) as denominator, count(*) filter (where open) as provisional
from cell
group by cube (first, second)
`;
}
