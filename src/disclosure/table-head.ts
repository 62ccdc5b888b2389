import { type RawTable, timeOf } from '../analysis/index.ts';
import { formatDay } from '../terms/index.ts';
import type { TableHead } from './published.ts';

/** What a reader must know beside the rows, the same for every audience. */
export function tableHead(raw: RawTable): TableHead {
  const { id, alias, version, unit } = raw.metric;
  return {
    metric: { id, alias, version, unit, time: timeOf(raw.metric) },
    columns: raw.columns,
    period: raw.period,
    filters: raw.filters,
    population: raw.population,
    exclusions: raw.exclusions,
    settings: raw.settings,
    notes: raw.notes,
    breaks: raw.breaks ?? [],
    dataset: raw.dataset,
    asKnownOn: raw.asKnownOn === null ? null : formatDay(raw.asKnownOn),
    names: raw.names,
    moving: raw.moving ?? null,
  };
}
