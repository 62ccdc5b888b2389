import { finalFrom, spells } from './spell-sql.ts';
import { BEST_FIRST, dimensionsOn } from './standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from './twin-question.ts';

/**
 * B6. Grain: first x second dimension (totals too) x component. Every employed person is looked at on every day of
 * the period and the day after it, once per margin; what differs from one day to the next is a transfer.
 */
export function staffBalanceSql(question: TwinQuestion): string {
  return `with ${spells(question.gapRule)},
${statesSql(question)}
select first, second, component, count(*) as numerator, count(distinct person) as persons, sum(open) as provisional
from (
${eventsSql(question)}
) as event
group by first, second, component
`;
}

/** CTE `step`. Grain: person x margin x day employed. The cell of the day and of the day after. */
export function statesSql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  const [from, to] = [whole(question.from), whole(question.to)];
  return `calendar as (
  select cast(n as integer) as day from generate_series(${from}, ${to}) as numbers(n)
),
employed_day as (
  select spell.person, spell.spell, spell.from_day, spell.to_day, calendar.day,
    (
      select max(least(piece.to_day - 1, calendar.day))
      from piece
      where piece.person = spell.person and piece.from_day <= calendar.day
    ) as last_day
  from spell
  join calendar on spell.from_day <= calendar.day and calendar.day < spell.to_day
),
ranked as (
  select piece.*, employed_day.day,
    row_number() over (partition by piece.person, employed_day.day order by ${qualified(BEST_FIRST)}) as place
  from piece
  join employed_day on employed_day.person = piece.person
    and piece.from_day <= employed_day.last_day and employed_day.last_day < piece.to_day
),
standing as (
  select post.person, employed.spell, employed.day, employed.from_day as begins, employed.to_day as ends,
    ${dimensionsOn('employed.day')}
  from ranked as post
  join person as who on who.person = post.person
  join employed_day as employed on employed.person = post.person and employed.day = post.day
  where post.place = 1
),
margin as (
  select * from (values (1, 0, 0), (2, 0, 1), (3, 1, 0), (4, 1, 1)) as margins(margin, first_total, second_total)
),
state as (
  select person, spell, day, begins, ends, margin,
    case when first_total = 1 then 'Total' else ${first} end as first,
    case when second_total = 1 then 'Total' else ${second} end as second,
    ${filtersHold(question)} as inside,
    case when ${finalFrom('ends', question.gapRule)} > ${whole(question.horizon)} + 1 then 1 else 0 end as may_return
  from standing
  cross join margin
),
step as (
  select *,
    lead(first) over following as next_first,
    lead(second) over following as next_second,
    lead(inside) over following as next_inside
  from state
  window following as (partition by person, spell, margin order by day)
)`;
}

function eventsSql(question: TwinQuestion): string {
  const [from, to] = [whole(question.from), whole(question.to)];
  const differs = `day < ${to} and next_inside is not null
    and (first <> next_first or second <> next_second or inside <> next_inside)`;
  const away = (day: string) =>
    `exists (select 1 from leave_of_absence as away where away.person = step.person and away.from_day <= ${day} and ${day} < away.to_day)`;
  const post = (day: string, more: string) =>
    `exists (select 1 from piece as post where post.person = step.person and post.from_day <= ${day} and ${day} < post.to_day and ${more})`;
  const silent = (day: string) =>
    `${post(day, `post.silent_from <= ${day}`)} and not ${post(day, `post.silent_from > ${day}`)}`;
  const event = (component: string, when: string, open = '0', cell = 'first, second') =>
    `  select ${cell}, '${component}' as component, person, ${open} as open from step where ${when}`;
  const events = [
    event('start', `inside and day = ${from} and begins < ${from}`),
    event('hires', `inside and day = begins and day < ${to} and spell = 1`),
    event('returns', `inside and day = begins and day < ${to} and spell > 1`),
    event('transfers-in', `next_inside and ${differs}`, '0', 'next_first, next_second'),
    event('transfers-out', `inside and ${differs}`),
    event('exits', `inside and day = ends - 1 and day < ${to}`, 'may_return'),
    event('end', `inside and day = ${to} and begins < ${to}`),
    event('memo-leave-start', `inside and day = ${from} and begins < ${from} and ${away(from)}`),
    event('memo-leave-end', `inside and day = ${to} and begins < ${to} and ${away(to)}`),
    event('memo-dropped-out', `inside and day = ${to} and begins < ${to} and ${silent(to)}`),
  ];
  return events.join('\n  union all\n');
}

function qualified(columns: string): string {
  return columns
    .split(', ')
    .map((column) => `piece.${column}`)
    .join(', ');
}
