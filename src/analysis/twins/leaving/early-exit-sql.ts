import { EARLY_MONTHS } from '../../leaving-lines.ts';
import { curvesSql, endOfInterval, entrantCells, entrantsStanding, THERE } from '../retention-sql.ts';
import { spells } from '../spell-sql.ts';
import type { TwinQuestion } from '../twin-question.ts';
import { historySql } from './history-sql.ts';

/** B9. Grain: first x second dimension (totals too) x months. Entrants of the period, those who had left, and one less the staying curve. */
export function earlyExitSql(question: TwinQuestion): string {
  return `with ${spells(question.gapRule)},
${historySql(question)},
${entrantsStanding(question)},
${entrantCells(question)},
${curvesSql(EARLY_MONTHS.map((months) => [Number(months), months]))}
select cell.first, cell.second, mark.component,
  count(*) filter (where gone and months <= mark.until) as numerator, count(*) as denominator,
  case when ${THERE} > 0 or coalesce(max(curve.survival), 1) = 0 then 1 - coalesce(max(curve.survival), 1) end as estimate,
  1 - (${endOfInterval('')}) as low, 1 - (${endOfInterval('-')}) as high
from cell
cross join mark
left join curve on curve.first = cell.first and curve.second = cell.second and curve.until = mark.until
group by cell.first, cell.second, mark.until, mark.component
`;
}
