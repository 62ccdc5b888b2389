import { laterOn } from './later-sql.ts';
import { spells } from './spell-sql.ts';
import { standingOn } from './standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from './twin-question.ts';

/** B8. Grain: code on the first day x code on the second, totals too. New and gone are `outside`. */
export function flowMatrixSql(question: TwinQuestion): string {
  const [code] = breakdown(question);
  const day = whole(question.from);
  return `with ${spells(question.gapRule)},
${standingOn(day)},
${laterOn(whole(question.to))},
before as (
  select person, ${code} as code, ${filtersHold(question)} as inside from standing
),
after as (
  select person, ${code} as code, ${filtersHold(question)} as inside from later
),
pair as (
  select coalesce(before.person, after.person) as person,
    coalesce(before.code, 'outside') as first, coalesce(after.code, 'outside') as second,
    before.person as was, before.inside as was_inside, after.inside as is_inside
  from before
  full join after on after.person = before.person
),
employed_before as (
  select person from spell where from_day <= ${day} and ${day} < to_day
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  count(*) as numerator, count(distinct person) as persons
from pair
where (was is not null and was_inside)
  or (was is null and is_inside and person not in (select person from employed_before))
group by cube (first, second)
`;
}
