import { formatDay } from '../../../terms/index.ts';
import type { Kernel } from '../../metrics/metric.ts';
import type { TableNote } from '../../raw-table.ts';
import type { Dataset } from '../../read-model/dataset.ts';

/** Kernels that look years back from the day they are asked of. */
const LOOKING_BACK: readonly Kernel[] = ['staying-after-60', 'exit-age', 'principal-continuity', 'principal-tenure'];

/**
 * A figure of days on which persons were employed whose rows the owner has had deleted since: it may lack some of them. `from`:
 * the first day asked of, of the first period.
 */
export function personsDeleted(
  { removedUntil }: Pick<Dataset, 'removedUntil'>,
  kernel: Kernel,
  from: number,
): TableNote[] {
  if (removedUntil === undefined || (from > removedUntil && !LOOKING_BACK.includes(kernel))) return [];
  return [{ code: 'persons-deleted', values: { day: formatDay(removedUntil) } }];
}
