import { spells } from './spell-sql.ts';
import { statesSql } from './staff-balance-sql.ts';
import { type TwinQuestion, whole } from './twin-question.ts';

/** B4. Grain: first x second dimension, totals too. Last days employed, of all employed days of the period. */
export function exitRateSql(question: TwinQuestion): string {
  return `with ${spells(question.gapRule)},
${statesSql(question)}
select first, second,
  count(*) filter (where day = ends - 1) as numerator, count(*) as denominator,
  count(distinct person) as persons, coalesce(sum(may_return) filter (where day = ends - 1), 0) as provisional
from step
where inside and day < ${whole(question.to)}
group by first, second
`;
}
