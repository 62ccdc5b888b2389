import { METRICS, type Metric, type Text3, WAITING_METRICS, type WaitingMetric } from '../analysis/index.ts';

/** What a metric of the catalogue waits for (codes, worded in presentation/language). */
export type Awaited = WaitingMetric['waitsFor'];

/** An entry of the metric catalogue: one that answers, or one that waits for a source. */
export type CatalogueEntry =
  | { readonly status: 'live'; readonly metric: Metric }
  | { readonly status: 'waiting'; readonly id: string; readonly name: Text3; readonly waitsFor: Awaited };

const LIVE = Object.values(METRICS).map((metric) => ({ status: 'live', metric }) as const);
const WAITING = WAITING_METRICS.map(({ id, name, waitsFor }) => ({ status: 'waiting', id, name, waitsFor }) as const);
/** Sorted once: it is asked for each name that is told. */
const CATALOGUE: readonly CatalogueEntry[] = [...LIVE, ...WAITING].sort((a, b) => compareIds(idOf(a), idOf(b)));

/** The whole catalogue, in the order of ids: A1, A2 … B1, B2 … */
export function catalogue(): readonly CatalogueEntry[] {
  return CATALOGUE;
}

function idOf(entry: CatalogueEntry): string {
  return entry.status === 'live' ? entry.metric.id : entry.id;
}

/** By letter, number, rest: A2 before A5 before A5m before A10. */
function compareIds(a: string, b: string): number {
  const byLetter = a.slice(0, 1).localeCompare(b.slice(0, 1));
  return byLetter || Number.parseInt(a.slice(1), 10) - Number.parseInt(b.slice(1), 10) || a.localeCompare(b);
}
