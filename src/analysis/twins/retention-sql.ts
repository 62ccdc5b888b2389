import { STAYING_YEARS } from '../raw-table.ts';
import { historySql } from './leaving/history-sql.ts';
import { dayParts, spells } from './spell-sql.ts';
import { BEST_FIRST, dimensionsOn } from './standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from './twin-question.ts';

/** Completed calendar months between two days. */
export function completedMonths(from: string, to: string): string {
  const [a, b] = [dayParts(from), dayParts(to)];
  const early = `case when ${b.dayOfMonth} >= ${a.dayOfMonth} then 0 else 1 end`;
  return `((${b.year} - ${a.year}) * 12 + ${b.month} - ${a.month} - ${early})`;
}

/** Months from a first day until a first day away, a last month counted as whole; or completed until the horizon. */
export function monthsFollowed({ horizon }: TwinQuestion, begins: string, ends: string): string {
  return `case
      when ${ends} <= ${whole(horizon)} then ${completedMonths(begins, `(${ends} - 1)`)} + 1
      else ${completedMonths(begins, whole(horizon))}
    end`;
}

/**
 * CTE `standing`. Grain: person who began in the period and in the source's history, where the primary post of the first
 * day stands. After `spells` and `history`.
 */
export function entrantsStanding(question: TwinQuestion): string {
  return `ranked as (
  select piece.*, row_number() over (partition by piece.person order by ${BEST_FIRST.split(', ')
    .map((column) => `piece.${column}`)
    .join(', ')}) as place
  from piece
  join spell on spell.person = piece.person and spell.spell = 1
    and piece.from_day <= spell.from_day and spell.from_day < piece.to_day
  cross join history
  where spell.from_day >= ${whole(question.from)} and spell.from_day < ${whole(question.to)}
    and spell.from_day >= history.begins
),
standing as (
  select post.person, employed.from_day as begins, employed.to_day as ends, ${dimensionsOn('employed.from_day')}
  from ranked as post
  join person as who on who.person = post.person
  join spell as employed on employed.person = post.person and employed.spell = 1
  where post.place = 1
)`;
}

/** CTE `cell`. Grain: entrant x margin: the codes of the two dimensions, whether gone, and months followed. */
export function entrantCells(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  return `entrant as (
  select ${first} as code_one, ${second} as code_two, ends <= ${whole(question.horizon)} as gone,
    ${monthsFollowed(question, 'begins', 'ends')} as months
  from standing
  where ${filtersHold(question)}
),
cell as (
  select case when first_total = 1 then 'Total' else code_one end as first,
    case when second_total = 1 then 'Total' else code_two end as second, gone, months
  from entrant
  cross join (values (0, 0), (0, 1), (1, 0), (1, 1)) as margins(first_total, second_total)
)`;
}

/** A number of months, and what it is called. */
export type MonthMark = readonly [months: number, component: string];

/** CTE `curve`. Grain: cell x mark: share still there after the months, and Greenwood's sum. After `cell`. */
export function curvesSql(marks: readonly MonthMark[]): string {
  return `ending as (
  select first, second, months, count(*) filter (where gone) as events, count(*) as followed
  from cell
  where months > 0
  group by first, second, months
),
risk as (
  select first, second, months, events,
    sum(followed) over (partition by first, second order by months desc rows unbounded preceding) as at_risk
  from ending
),
mark as (
  select * from (values ${marks.map(([months, component]) => `(${whole(months)}, '${component}')`).join(', ')})
    as marks(until, component)
),
curve as (
  select first, second, until,
    min(case when events = at_risk then 0 else 1 end)
      * exp(sum(case when events = at_risk then 0 else ln((at_risk - events) * 1.0 / at_risk) end)) as survival,
    sum(case when events = at_risk then 0 else events * 1.0 / (at_risk * (at_risk - events)) end) as variance
  from risk
  join mark on months <= until
  group by first, second, until
)`;
}

/** Upper 2.5 per cent of the standard normal distribution. */
const Z = '1.959963984540054';

/** S^exp(±z·√variance / ln S); null where S is 0 or 1. */
export function endOfInterval(sign: '' | '-'): string {
  const [survival, variance] = ['survival', 'variance'].map((name) => `cast(max(curve.${name}) as float8)`);
  return `case when max(curve.survival) > 0 and max(curve.survival) < 1
    then power(${survival}, exp(${sign}${Z} * sqrt(${variance}) / ln(${survival}))) end`;
}

/** Persons still there, and followed, at a mark. */
export const THERE = 'count(*) filter (where months > mark.until or (not gone and months = mark.until))';

/**
 * B10. Grain: first x second dimension (totals too) x years. Entrants of the period, those followed and employed after
 * so many years, the product of 1 − left / at risk over the months until then, and its 95 per cent interval on the
 * log-log scale with Greenwood's variance.
 */
export function retentionSql(question: TwinQuestion): string {
  return `with ${spells(question.gapRule)},
${historySql(question)},
${entrantsStanding(question)},
${entrantCells(question)},
${curvesSql(STAYING_YEARS.map((years) => [Number(years) * 12, years]))}
select cell.first, cell.second, mark.component,
  ${THERE} as numerator,
  count(*) as denominator, coalesce(max(curve.survival), 1) as estimate,
  ${endOfInterval('-')} as low, ${endOfInterval('')} as high
from cell
cross join mark
left join curve on curve.first = cell.first and curve.second = cell.second and curve.until = mark.until
group by cell.first, cell.second, mark.until, mark.component
`;
}
