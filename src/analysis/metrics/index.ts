export { METRICS } from './catalogue.ts';
export { DEFAULT_RULE, metricsOffering } from './counting-rules.ts';
export { type Came, cameWith } from './editions/editions.ts';
export { type CatalogueFault, lintCatalogue } from './lint-catalogue.ts';
export {
  type AlsoTold,
  COUNTING_RULES,
  type CountedMetricId,
  type CountingRule,
  isOwnKernel,
  type Kernel,
  METRIC_ALIASES,
  METRIC_UNITS,
  type Metric,
  type MetricId,
  type MetricUnit,
  notOfferedIn,
  OWN_METRIC_IDS,
  type StaffMetricId,
  type StandsAs,
  TABLE_OF_KERNEL,
  type Text3,
  TIME_OF_KERNEL,
  timeOf,
  unitOfLine,
} from './metric.ts';
export { metricPages } from './metric-pages.ts';
export { WAITING_METRICS, type WaitingMetric } from './waiting.ts';
