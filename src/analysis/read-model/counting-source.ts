import { type Day, OPEN_END } from '../../terms/index.ts';
import { type Dataset, type DeliveryTimes, EMPLOYMENT_SOURCES, type EmploymentSource } from './dataset.ts';

/** The source that counts, as known on a day, and how far it tells. */
export interface Counting {
  readonly source: EmploymentSource;
  readonly horizon: Day;
  /** Its deliveries that count. */
  readonly deliveries: readonly DeliveryTimes[];
}

/** The day that stands for "all that is known now". */
export function knowledgeDay(asKnownOn: Day | null): number {
  return asKnownOn ?? OPEN_END - 1;
}

/**
 * The employment source that counts: the setting, or for `auto` the first with a live delivery. Null where none of
 * its deliveries counts (yet) on that day.
 */
export function countingDeliveries(
  dataset: Pick<Dataset, 'settings' | 'deliveries'>,
  asKnownOn: Day | null,
): Counting | null {
  const day = knowledgeDay(asKnownOn);
  const live = dataset.deliveries.filter(({ knownOn, withdrawnOn }) => knownOn <= day && withdrawnOn > day);
  const { countingSource } = dataset.settings;
  const candidates = countingSource === 'auto' ? EMPLOYMENT_SOURCES : [countingSource];
  for (const source of candidates) {
    const deliveries = live.filter((delivery) => delivery.source === source);
    if (deliveries.length === 0) continue;
    const horizon = deliveries.reduce((latest, delivery) => Math.max(latest, delivery.horizon), -OPEN_END) as Day;
    return { source, horizon, deliveries };
  }
  return null;
}
