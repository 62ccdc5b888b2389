import { isTold, type Point } from './point.ts';

/**
 * The first point of owner turnover from which the record is whole, or null. An extract holds nobody who had left before
 * it begins: those years show no leavers, and the year in which the first ones show is known in part. History starts
 * with the year after. A withheld year has leavers, or somebody to protect: it counts as one with leavers.
 */
export function historyStart(leavers: readonly Point[]): Point | null {
  const first = leavers.findIndex((point) => point.state === 'withheld' || (isTold(point) && point.value > 0));
  return first < 0 ? null : (leavers[first + 1] ?? null);
}
