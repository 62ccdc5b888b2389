import { BEST_FIRST, dimensionsOn } from './standing-sql.ts';

/**
 * CTE `later`. Grain: person. Where everyone employed on a second day stands; in a bridged hole as in the last post
 * before it.
 */
export function laterOn(day: string): string {
  const order = BEST_FIRST.split(', ').map((column) => `piece.${column}`);
  return `last_day as (
  select person, max(least(to_day - 1, ${day})) as day
  from piece
  where from_day <= ${day}
  group by person
),
ranked_later as (
  select piece.*, row_number() over (partition by piece.person order by ${order.join(', ')}) as place
  from piece
  join last_day on last_day.person = piece.person and piece.from_day <= last_day.day and last_day.day < piece.to_day
),
later as (
  select post.person, ${dimensionsOn(day)}
  from ranked_later as post
  join person as who on who.person = post.person
  join spell as employed on employed.person = post.person and employed.from_day <= ${day} and ${day} < employed.to_day
  where post.place = 1
)`;
}
