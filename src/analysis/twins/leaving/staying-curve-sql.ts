import { completedMonths, monthsFollowed } from '../retention-sql.ts';
import { spells } from '../spell-sql.ts';
import { BEST_FIRST, dimensionsOn } from '../standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from '../twin-question.ts';
import { historySql } from './history-sql.ts';

/**
 * B10c. The table the curve is made of, for `curveRows`. Grain: first x second dimension (totals too) x month of entry x
 * months followed x gone: persons. In are those who began in the period and in the history, and, where the period begins
 * with the history, those employed then, in the cell of that day.
 */
export function stayingCurveSql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  const [from, to] = [whole(question.from), whole(question.to)];
  const order = BEST_FIRST.split(', ').map((column) => `piece.${column}`);
  return `with ${spells(question.gapRule)},
${historySql(question)},
followed as (
  select spell.person, spell.from_day as begins, spell.to_day as ends, greatest(spell.from_day, history.begins) as day,
    history.begins as since
  from spell
  cross join history
  where spell.spell = 1 and spell.from_day < ${to} and (
    (spell.from_day >= history.begins and spell.from_day >= ${from})
    or (
      spell.from_day < history.begins and spell.to_day > history.begins and ${from} <= history.begins
      and spell.from_day not in (select day from begun_together)
    )
  )
),
last_day as (
  select followed.person, max(least(piece.to_day - 1, followed.day)) as day
  from followed
  join piece on piece.person = followed.person and piece.from_day <= followed.day
  group by followed.person
),
ranked as (
  select piece.*, row_number() over (partition by piece.person order by ${order.join(', ')}) as place
  from piece
  join last_day on last_day.person = piece.person and piece.from_day <= last_day.day and last_day.day < piece.to_day
),
standing as (
  select post.person, followed.begins, followed.ends, followed.since, ${dimensionsOn('followed.day')}
  from ranked as post
  join followed on followed.person = post.person
  join person as who on who.person = post.person
  join (select person, begins as from_day from followed) as employed on employed.person = post.person
  where post.place = 1
),
entrant as (
  select ${first} as first, ${second} as second, ends <= ${whole(question.horizon)} as gone,
    ${monthsFollowed(question, 'begins', 'ends')} as months,
    case when begins < since then ${completedMonths('begins', '(since - 1)')} + 1 else 0 end as entry
  from standing
  where ${filtersHold(question)}
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  entry, months, gone, count(*) as persons
from entrant
where months > entry
group by cube (first, second), entry, months, gone
`;
}
