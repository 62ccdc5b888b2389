import { METRICS, WAITING_METRICS } from '../metrics/index.ts';

/** The id of the metric a text names, by id, alias or name in any language; null where none is called so. */
export function metricCalled(text: string): string | null {
  const wanted = plain(text);
  const live = Object.values(METRICS).find(({ id, alias, name }) =>
    isOneOf(wanted, [id, alias, ...Object.values(name)]),
  );
  const waiting = WAITING_METRICS.find(({ id, name }) => isOneOf(wanted, [id, ...Object.values(name)]));
  return live?.id ?? waiting?.id ?? null;
}

function isOneOf(wanted: string, names: readonly string[]): boolean {
  return names.some((name) => plain(name) === wanted);
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
