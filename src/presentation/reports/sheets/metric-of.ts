import { type CatalogueEntry, metricCalled } from '../../../disclosure/index.ts';

/** A metric by its id, alias or name, as the catalogue has it; null where nothing is counted by that name. */
export function metricOf(catalogue: readonly CatalogueEntry[], called: string) {
  const id = metricCalled(called);
  const entry = catalogue.find((one) => one.status === 'live' && one.metric.id === id);
  return entry?.status === 'live' ? entry.metric : null;
}
