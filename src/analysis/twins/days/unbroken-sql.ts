import { STABLE_YEARS } from '../../../terms/index.ts';
import { dateNumber, spells } from '../spell-sql.ts';
import { BEST_FIRST, standingOn } from '../standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from '../twin-question.ts';

/**
 * CTE `since`. Grain: person in a post on the day. First day of the time the primary post has had the same known
 * value of a column without interruption. Looked at on every day of the spell on which a post begins or ends and one
 * is active: the last of them with another known value than the latest known one is the break.
 */
function since(day: string, column: string, sameAs: string): string {
  return `turn as (
  select distinct employed.person, edge.day
  from spell as employed
  join (
    select person, from_day as day from piece
    union
    select person, to_day as day from piece
  ) as edge on edge.person = employed.person and employed.from_day <= edge.day and edge.day <= ${day}
  where employed.from_day <= ${day} and ${day} < employed.to_day
),
ranked_turn as (
  select piece.person, turn.day, piece.${column} as held,
    row_number() over (partition by piece.person, turn.day order by ${BEST_FIRST.split(', ')
      .map((one) => `piece.${one}`)
      .join(', ')}) as place
  from turn
  join piece on piece.person = turn.person and piece.from_day <= turn.day and turn.day < piece.to_day
),
held as (
  select person, day, held from ranked_turn where place = 1
),
latest as (
  select held.person, held.held
  from held
  join (
    select person, max(day) as day from held where held <> 'unassigned' group by person
  ) as known on known.person = held.person and known.day = held.day
),
broken as (
  select held.person, max(held.day) as day
  from held
  join latest on latest.person = held.person
  where held.held <> 'unassigned' and held.held <> latest.held and not (${sameAs})
  group by held.person
),
since as (
  select held.person, min(held.day) as day
  from held
  left join broken on broken.person = held.person
  where held.day > coalesce(broken.day, -1000000)
  group by held.person
)`;
}

function atSchool(day: string): string {
  return `successor as (
  select from_unit, to_unit from succession where day <= ${day}
  union
  select successor.from_unit, succession.to_unit
  from successor
  join succession on succession.from_unit = successor.to_unit and succession.day <= ${day}
),
${since(
  day,
  'unit',
  'exists (select 1 from successor where successor.from_unit = held.held and successor.to_unit = latest.held)',
)}`;
}

/** Grain: first x second dimension, totals too. Each person in a post that day once, with the first day of her time. */
function withSince(question: TwinQuestion, times: string, select: string): string {
  const [first, second] = breakdown(question);
  const day = whole(question.from);
  return `with recursive ${spells(question.gapRule)},
${times},
${standingOn(day)},
cell as (
  select ${first} as first, ${second} as second, since.day
  from standing
  join since on since.person = standing.person
  where ${filtersHold(question)}
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  ${select}
from cell
group by cube (first, second)
`;
}

const medianDays = (day: string) =>
  `percentile_cont(0.5) within group (order by ${day} - day) as numerator, count(*) as persons`;

/** A9s. Median days since the first day at the school; rounding to years with one decimal is left to the reader. */
export function medianTenureAtSchoolSql(question: TwinQuestion): string {
  const day = whole(question.from);
  return withSince(question, atSchool(day), medianDays(day));
}

/** A9r. Median days since the first day in the subgroup; rounding to years with one decimal is left to the reader. */
export function medianTenureInRoleSql(question: TwinQuestion): string {
  const day = whole(question.from);
  return withSince(question, since(day, 'staff_subgroup', 'false'), medianDays(day));
}

/** B15. Persons with so many completed years at the school, of all. */
export function stabilitySql(question: TwinQuestion): string {
  const day = whole(question.from);
  const years = `floor((${dateNumber(day)} - ${dateNumber('day')}) / 10000.0)`;
  return withSince(
    question,
    atSchool(day),
    `count(*) filter (where ${years} >= ${whole(STABLE_YEARS)}) as numerator, count(*) as denominator, count(*) as persons`,
  );
}
