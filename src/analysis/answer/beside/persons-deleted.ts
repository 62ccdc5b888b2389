import { formatDay } from '../../../terms/index.ts';
import type { Kernel, Metric } from '../../metrics/metric.ts';
import type { TableNote } from '../../raw-table.ts';
import type { Dataset } from '../../read-model/dataset.ts';

/** Kernels that look years back from the day they are asked of. */
const LOOKING_BACK: readonly Kernel[] = ['staying-after-60', 'exit-age', 'principal-continuity', 'principal-tenure'];

/**
 * A figure of days on which persons were employed whose rows the owner has had deleted since, or that plans were for: it may lack
 * some of them. `from`: the first day asked of, of the first period.
 */
export function personsDeleted(
  { removedUntil, plansRemovedUntil }: Pick<Dataset, 'removedUntil' | 'plansRemovedUntil'>,
  { kernel, sources }: Pick<Metric, 'kernel' | 'sources'>,
  from: number,
): TableNote[] {
  const lacks = (day: number) => from <= day || LOOKING_BACK.includes(kernel);
  const persons = removedUntil !== undefined && lacks(removedUntil) ? [removedUntil] : [];
  const isOfPlans = sources.includes('fulfilment-plans');
  const plans = isOfPlans && plansRemovedUntil !== undefined && lacks(plansRemovedUntil) ? [plansRemovedUntil] : [];
  return [
    ...persons.map((day) => ({ code: 'persons-deleted', values: { day: formatDay(day) } }) as const),
    ...plans.map((day) => ({ code: 'plans-deleted', values: { day: formatDay(day) } }) as const),
  ];
}
