import type { ReportedDefinition } from '../../terms/index.ts';
import { METRICS, type MetricId } from '../metrics/index.ts';
import type { ReportedFigure } from './reported-figure.ts';

/** Definitions that are those of a metric of ours. */
const METRIC_OF: Readonly<Partial<Record<ReportedDefinition, MetricId>>> = {
  owner: 'B2',
  school: 'B3',
  'exit-rate': 'B4',
  ks: 'B1',
};

/** The metric of ours that a figure is by the definition of; null where it is by another. */
export function metricOfDefinition({ definition, metricId }: ReportedFigure): MetricId | null {
  if (definition !== 'same-as-ours') return METRIC_OF[definition] ?? null;
  return metricId !== null && isLive(metricId) ? metricId : null;
}

function isLive(id: string): id is MetricId {
  return id in METRICS;
}
