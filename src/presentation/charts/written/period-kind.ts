import { catalogue, TIME_OF_KERNEL } from '../../../disclosure/index.ts';
import type { FigureAnswer } from '../../api/contract/index.ts';
import type { PeriodKind } from '../chart-data.ts';

/** Whether periods are days, pairs of days or stretches; told by the metric's kernel. */
export function kindOf({ metric, rows }: FigureAnswer): PeriodKind {
  const entry = catalogue().find((one) => one.status === 'live' && isCalled(one.metric, metric));
  if (entry?.status === 'live') return TIME_OF_KERNEL[entry.metric.kernel];
  return rows.some(({ period }) => period.includes('/')) ? 'two-days' : 'day';
}

function isCalled(one: { readonly id: string; readonly alias: string }, metric: FigureAnswer['metric']): boolean {
  return one.id === metric.id || one.alias === metric.alias;
}
