import { addMonths, type Day, YEARS_POOLED } from '../../../terms/index.ts';
import type { View } from '../../read-model/view.ts';
import { historyOf } from './history.ts';

/** Two days a year apart. */
export interface Year {
  readonly from: number;
  readonly to: number;
}

/**
 * The years that end on a day and before it, five at most, newest first: those that the source can tell of from the first
 * day to the last.
 */
export function yearsUntil(view: View, lastDay: number): readonly Year[] {
  const { begins } = historyOf(view);
  const dayBack = (count: number) => addMonths(lastDay as Day, -12 * count);
  const years = Array.from({ length: YEARS_POOLED }, (_, back) => ({ from: dayBack(back + 1), to: dayBack(back) }));
  return years.filter(({ from, to }) => from >= begins && to <= view.counting.horizon);
}
