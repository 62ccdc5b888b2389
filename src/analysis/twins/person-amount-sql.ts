import { FULL_POSITION, FULL_TIME_FROM, SIXTY, SIXTY_TWO } from '../../terms/index.ts';
import { dateNumber, spells } from './spell-sql.ts';
import { standingOn } from './standing-sql.ts';
import { breakdown, filtersHold, type TwinQuestion, whole } from './twin-question.ts';

/** Sum of a person's own shares that day, hundredths of a per cent. */
const positionSize = (day: string) =>
  `(select sum(own.percent) from piece as own
    where own.person = standing.person and own.from_day <= ${day} and ${day} < own.to_day)`;

/** Completed years since the first of the birth month; null where the year of birth is not known. */
const age = (day: string) =>
  `(select floor((floor(${dateNumber(day)} / 100.0) - who.birth_year * 100 - who.birth_month) / 100.0)
    from person as who where who.person = standing.person and who.birth_year > 0)`;

/** Days since the current spell began. */
const tenure = (day: string) =>
  `(select ${day} - employed.from_day from spell as employed
    where employed.person = standing.person and employed.from_day <= ${day} and ${day} < employed.to_day)`;

type AmountSql = (day: string) => string;

/** Grain: first x second dimension, totals too. Each person in a post that day once, with an amount. */
function ofPersons(question: TwinQuestion, amount: AmountSql, select: string): string {
  const [first, second] = breakdown(question);
  const day = whole(question.from);
  return `with ${spells(question.gapRule)},
${standingOn(day)},
cell as (
  select ${first} as first, ${second} as second, person,
    ${amount(day)} as amount
  from standing
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

const share = (question: TwinQuestion, amount: AmountSql, least: number) =>
  ofPersons(
    question,
    amount,
    `count(*) filter (where amount >= ${whole(least)}) as numerator, count(*) as denominator, count(*) as persons`,
  );

const median = (question: TwinQuestion, amount: AmountSql, value: string) =>
  ofPersons(question, amount, `${value} as numerator, count(amount) as persons`);

const MIDDLE = 'percentile_cont(0.5) within group (order by amount)';

/** A5. Persons whose own shares add up to a full position, of all. */
export const fullTimeShareSql = (question: TwinQuestion) => share(question, positionSize, FULL_TIME_FROM);

/** A5m. Median of own shares, per cent of a full position. */
export const medianPositionSizeSql = (question: TwinQuestion) =>
  median(question, positionSize, `${MIDDLE} * 100.0 / ${whole(FULL_POSITION)}`);

/** A7. Persons aged 60 and over, of all. */
export const agedSixtyAndOverSql = (question: TwinQuestion) => share(question, age, SIXTY);

/** A7o. Persons over 62, of all. */
export const agedOverSixtyTwoSql = (question: TwinQuestion) => share(question, age, SIXTY_TWO + 1);

/** A7m. Median age in completed years. */
export const medianAgeSql = (question: TwinQuestion) => median(question, age, MIDDLE);

/** A9. Median days since the spell began; rounding to years with one decimal is left to the reader. */
export const medianTenureSql = (question: TwinQuestion) => median(question, tenure, MIDDLE);
