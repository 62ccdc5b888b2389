export { METRICS } from './catalogue.ts';
export { type CatalogueFault, lintCatalogue } from './lint-catalogue.ts';
export { METRIC_ALIASES, type Metric, type MetricId, type Text3 } from './metric.ts';
export { metricPages } from './metric-pages.ts';
export { WAITING_METRICS, type WaitingMetric } from './waiting.ts';
