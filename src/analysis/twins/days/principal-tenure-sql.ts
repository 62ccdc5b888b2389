import { SMALLEST_RISK_SET } from '../../../terms/index.ts';
import { spells } from '../spell-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from '../twin-question.ts';
import { stintsSql } from './stints-sql.ts';

/** Before every day there is. */
const ALWAYS = '-1000000';
/** Upper 2.5 per cent of the standard normal distribution. */
const Z = '1.959963984540054';
/** How near a height counts as being at one half: the root of the smallest step of a double. */
const NEAR = '0.0000000149';
/** Heights are compared to twelve decimals, so that sums in another order give the same place. */
const height = (sql: string) => `cast(${sql} as decimal(18, 12))`;

/**
 * B13m. Grain: first x second dimension, totals too. Stints followed, those ended, and the days by which half have ended
 * by the product of 1 − ended / at risk, with the days by which the ends of its 95 per cent interval (log-log scale,
 * Greenwood's variance) have come down to a half. The curve begins where five of the whole are followed, and ends where all
 * who are followed end at once while others are followed from later on. Rounding to years is left to the reader.
 */
export function principalTenureSql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  const day = whole(question.from);
  return `with recursive ${spells(question.gapRule)},
${stintsSql(question, ALWAYS)},
beginning as (
  select least(min(to_day) - 1, ${day}) as day from spell
),
followed as (
  select stint.*, to_day <= ${day} as ended,
    case when to_day <= ${day} then to_day else ${day} + 1 end - from_day as time,
    case when beginning.day > from_day then beginning.day - from_day else 0 end as entry
  from stint
  cross join beginning
  where from_day <= ${day} and ${filtersHold(question)}
),
cell as (
  select case when first_total = 1 then 'Total' else ${first} end as first,
    case when second_total = 1 then 'Total' else ${second} end as second, ended, time, entry
  from followed
  cross join (values (0, 0), (0, 1), (1, 0), (1, 1)) as margins(first_total, second_total)
  where time > entry
),
moment as (
  select distinct first, second, time from cell
),
risk as (
  select moment.first, moment.second, moment.time,
    count(*) filter (where cell.entry < moment.time and moment.time <= cell.time) as at_risk,
    count(*) filter (where cell.ended and cell.time = moment.time) as events,
    count(*) filter (where cell.entry >= moment.time) as later
  from moment
  join cell on cell.first = moment.first and cell.second = moment.second
  group by moment.first, moment.second, moment.time
),
start as (
  select coalesce(min(time), 0) as time
  from (
    select entries.entry as time
    from (select distinct entry from followed where time > entry) as entries
    join followed on followed.entry <= entries.entry and entries.entry < followed.time and followed.time > followed.entry
    group by entries.entry
    having count(*) >= ${whole(SMALLEST_RISK_SET)}
  ) as enough
),
broken as (
  select first, second, min(risk.time) as time
  from risk
  cross join start
  where at_risk = events and later > 0 and risk.time > start.time
  group by first, second
),
curve as (
  select risk.first, risk.second, risk.time,
    min(case when events = at_risk then 0 else 1 end) over so_far as is_above_zero,
    sum(case when events = at_risk then 0 else ln(cast(at_risk - events as float8) / at_risk) end) over so_far as logarithm,
    sum(case when events = at_risk then 0 else cast(events as float8) / (at_risk * (at_risk - events)) end)
      over so_far as variance
  from risk
  cross join start
  left join broken on broken.first = risk.first and broken.second = risk.second
  where risk.time > start.time and (broken.time is null or risk.time < broken.time)
  window so_far as (partition by risk.first, risk.second order by risk.time rows unbounded preceding)
),
point as (
  select first, second, 'estimate' as kind, time, ${height('is_above_zero * exp(logarithm)')} as height from curve
  union all
  select first, second, 'low', time, ${height(`power(exp(logarithm), exp(-${Z} * sqrt(variance) / logarithm))`)}
  from curve where is_above_zero = 1 and logarithm < -0.0000000001
  union all
  select first, second, 'high', time, ${height(`power(exp(logarithm), exp(${Z} * sqrt(variance) / logarithm))`)}
  from curve where is_above_zero = 1 and logarithm < -0.0000000001
),
falling as (
  select *, row_number() over (partition by first, second, kind order by height desc, time) as place from point
),
reached as (
  select first, second, kind, min(place) as place
  from falling
  where height <= 0.5 + ${NEAR}
  group by first, second, kind
),
found as (
  select falling.* from falling
  join reached on reached.first = falling.first and reached.second = falling.second
    and reached.kind = falling.kind and reached.place = falling.place
),
after as (
  select found.first, found.second, found.kind, min(falling.place) as place
  from found
  join falling on falling.first = found.first and falling.second = found.second and falling.kind = found.kind
    and falling.height < found.height - ${NEAR}
  group by found.first, found.second, found.kind
),
ending as (
  select first, second, kind, max(place) as place from falling group by first, second, kind
),
crossing as (
  select found.first, found.second, found.kind,
    case when found.height < 0.5 - ${NEAR} then found.time else (found.time + next.time) / 2.0 end as days
  from found
  join ending on ending.first = found.first and ending.second = found.second and ending.kind = found.kind
  left join after on after.first = found.first and after.second = found.second and after.kind = found.kind
  join falling as next on next.first = found.first and next.second = found.second and next.kind = found.kind
    and next.place = coalesce(after.place, ending.place)
),
counts as (
  select first, second, count(*) filter (where ended) as numerator, count(*) as denominator
  from cell
  group by first, second
)
select counts.first, counts.second, numerator, denominator,
  max(case when kind = 'estimate' then days end) as estimate,
  max(case when kind = 'low' then days end) as low,
  max(case when kind = 'high' then days end) as high
from counts
left join crossing on crossing.first = counts.first and crossing.second = counts.second
group by counts.first, counts.second, numerator, denominator
`;
}
