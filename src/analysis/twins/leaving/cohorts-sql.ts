import { addMonths, type Day, YEARS_POOLED } from '../../../terms/index.ts';
import { type TwinQuestion, whole } from '../twin-question.ts';

/** CTE `cohort`. Grain: year that ends on a day, or a year before it and so on, if the source can tell all of it. After `history`. */
export function cohortsSql({ horizon }: TwinQuestion, lastDay: number): string {
  const back = (years: number) => whole(addMonths(lastDay as Day, -12 * years));
  const rows = Array.from({ length: YEARS_POOLED }, (_, i) => `(${back(i + 1)}, ${back(i)})`);
  return `cohort as (
  select years.from_day, years.to_day
  from (values ${rows.join(', ')}) as years(from_day, to_day)
  cross join history
  where years.from_day >= history.begins and years.to_day <= ${whole(horizon)}
)`;
}
