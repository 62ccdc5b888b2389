import { SENIOR_AGES } from '../../leaving-lines.ts';
import { spells } from '../spell-sql.ts';
import { BEST_FIRST, dimensionsOn } from '../standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from '../twin-question.ts';
import { cohortsSql } from './cohorts-sql.ts';
import { historySql } from './history-sql.ts';
import { ageSql } from './why-sql.ts';

const LINES = SENIOR_AGES.map((line) => {
  const [first = 0, last = first] = line.split('-').map(Number);
  return `('${line}', ${whole(first)}, ${whole(last)})`;
});

/** B14. Grain: first x second dimension (totals too) x age. In a post at that age on the first day of a year, and employed a year later. */
export function stayingAfterSixtySql(question: TwinQuestion): string {
  const [first, second] = breakdown(question);
  const order = BEST_FIRST.split(', ').map((column) => `piece.${column}`);
  return `with ${spells(question.gapRule)},
${historySql(question)},
${cohortsSql(question, question.to)},
ranked as (
  select piece.*, cohort.from_day as day, cohort.to_day as year_later,
    row_number() over (partition by piece.person, cohort.from_day order by ${order.join(', ')}) as place
  from piece
  join cohort on piece.from_day <= cohort.from_day and cohort.from_day < piece.to_day
),
standing as (
  select post.person, post.year_later, ${ageSql('post.day')} as age, ${dimensionsOn('post.day')}
  from ranked as post
  join person as who on who.person = post.person
  join spell as employed on employed.person = post.person and employed.from_day <= post.day and post.day < employed.to_day
  where post.place = 1
),
cell as (
  select ${first} as first, ${second} as second, standing.person, age, later.person is not null as still
  from standing
  left join spell as later on later.person = standing.person
    and later.from_day <= standing.year_later and standing.year_later < later.to_day
  where ${filtersHold(question)}
)
select
  case when grouping(first) = 1 then 'Total' else first end as first,
  case when grouping(second) = 1 then 'Total' else second end as second,
  component, count(*) filter (where still) as numerator, count(*) as denominator
from cell
join (values ${LINES.join(', ')}) as lines(component, youngest, oldest) on age between youngest and oldest
group by cube (first, second), component
`;
}
