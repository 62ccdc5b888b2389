import { FEWEST_BEGUN_TOGETHER, LONGEST_WITHOUT_LEAVERS_DAYS } from '../../../terms/index.ts';
import { type TwinQuestion, whole } from '../twin-question.ts';
import { FAR_AWAY } from '../twin-rows.ts';

/**
 * CTE `history`. One row: from when people can be followed. The first who has left for good after the last year without
 * any; never before the day after one on which most of the employed begin together. After `spells`.
 */
export function historySql({ horizon }: TwinQuestion): string {
  return `gone_for_good as (
  select last_told.to_day as day
  from last_told
  where last_told.to_day <= ${whole(horizon)}
    and exists (select 1 from piece where piece.person = last_told.person)
),
after_gone as (
  select day, lag(day) over (order by day) as before
  from gone_for_good
),
begun_on as (
  select from_day as day, count(*) as persons
  from spell
  where spell = 1
  group by from_day
),
begun_together as (
  select begun_on.day
  from begun_on
  where begun_on.persons >= ${whole(FEWEST_BEGUN_TOGETHER)}
    and begun_on.persons * 2 > (
      select count(*) from spell where spell.from_day <= begun_on.day and begun_on.day < spell.to_day
    )
),
history as (
  select greatest(
    coalesce(
      (select max(day) from after_gone where before is null or day - before > ${whole(LONGEST_WITHOUT_LEAVERS_DAYS)}),
      ${FAR_AWAY}
    ),
    coalesce((select max(day) + 1 from begun_together), 0)
  ) as begins
)`;
}
