import { STAFF_SUBGROUPS, type StaffSubgroup } from '../../../terms/index.ts';
import { spells } from '../spell-sql.ts';
import { dimensionsOn, standingOn } from '../standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from '../twin-question.ts';

/** CTE `post`. Grain: active counted post on a day, with its share in hundredths of a per cent. */
function postsOn(day: string): string {
  return `post as (
  select post.person, post.percent, ${dimensionsOn(day)}
  from piece as post
  join person as who on who.person = post.person
  join spell as employed on employed.person = post.person and employed.from_day <= ${day} and ${day} < employed.to_day
  where post.from_day <= ${day} and ${day} < post.to_day
)`;
}

/** Rows of one side of a ratio: from which CTE, of whom, and what each counts. */
interface Side {
  readonly from: 'post' | 'standing';
  readonly whom: string;
  readonly amount: 'percent' | '1';
}

/** Grain: first x second dimension, totals too. What stands above the line and what below, each in its own cell. */
function ratioSql(question: TwinQuestion, above: Side, below: Side): string {
  const [first, second] = breakdown(question);
  const day = whole(question.from);
  const rows = (
    { from, whom, amount }: Side,
    isAbove: boolean,
  ) => `  select ${first} as first, ${second} as second, person,
    ${isAbove ? `${amount} as above, 0 as below, true` : `0 as above, ${amount} as below, false`} as is_above
  from ${from}
  where ${whom} and ${filtersHold(question)}`;
  return `with ${spells(question.gapRule)},
${standingOn(day)},
${postsOn(day)},
cell as (
${rows(above, true)}
  union all
${rows(below, false)}
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  sum(above) as numerator, sum(below) as denominator, count(distinct person) filter (where is_above) as persons
from cell
group by cube (first, second)
`;
}

const PERSONS: Side = { from: 'standing', whom: 'true', amount: '1' };
const shares = (whom: string): Side => ({ from: 'post', whom, amount: 'percent' });

/** A10t. Hundredths of a per cent of assistants and youth workers, and of teachers. */
export const assistantsPerTeachersSql = (question: TwinQuestion) =>
  ratioSql(
    question,
    shares(`staff_subgroup in ('skoleassistent', 'barne_og_ungdomsarbeider')`),
    shares(`staff_group = 'teacher'`),
  );

/** A14. Persons by primary post, and hundredths of a per cent of leaders. */
export const leaderSpanSql = (question: TwinQuestion) => ratioSql(question, PERSONS, shares(`staff_group = 'leader'`));

/** A14a. Hundredths of a per cent of administration, and persons by primary post. */
export const administrativeSupportSql = (question: TwinQuestion) =>
  ratioSql(question, shares(`staff_group = 'administration'`), PERSONS);

const PROFESSIONS = (Object.keys(STAFF_SUBGROUPS) as StaffSubgroup[]).filter((one) => STAFF_SUBGROUPS[one] === 'team');

/**
 * A10. Grain: first x second dimension, totals too. Hundredths of a per cent of other professions at units with a count
 * of pupils that stands, and those pupils: each unit once in every cell it lies in, whatever the profession.
 */
export function otherProfessionsSql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  const day = whole(question.from);
  const margins = `(values (0, 0), (0, 1), (1, 0), (1, 1)) as margins(first_total, second_total)`;
  const codes = `case when first_total = 1 then 'Total' else ${first} end as first,
    case when second_total = 1 then 'Total' else ${second} end as second`;
  return `with ${spells(question.gapRule)},
${postsOn(day)},
count_of_unit as (
  select pupils.*, row_number() over (partition by unit order by day desc) as place
  from pupils
  where day <= ${day} and cast(date '1970-01-01' + day as date)
    >= cast(date '1970-01-01' + cast(${day} as integer) - interval '12 months' as date)
),
counted as (
  select * from count_of_unit where place = 1
),
profession as (
  select * from (values ${PROFESSIONS.map((one) => `('${one}')`).join(', ')}) as professions(staff_subgroup)
),
placed as (
  select distinct ${codes}, unit as counted_unit, pupils
  from counted
  cross join profession
  cross join ${margins}
  where ${filtersHold(question)}
),
below as (
  select first, second, sum(pupils) as pupils from placed group by first, second
),
above as (
  select ${codes}, person, percent
  from post
  cross join ${margins}
  where staff_group = 'team' and unit in (select unit from counted) and ${filtersHold(question)}
),
shares as (
  select first, second, sum(percent) as percent, count(distinct person) as persons from above group by first, second
)
select coalesce(below.first, shares.first) as first, coalesce(below.second, shares.second) as second,
  coalesce(shares.percent, 0) as numerator, coalesce(below.pupils, 0) as denominator,
  coalesce(shares.persons, 0) as persons
from below
full join shares on shares.first = below.first and shares.second = below.second
`;
}
