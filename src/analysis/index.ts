export {
  type Answer,
  ask,
  type DimensionCode,
  dimensionCodes,
  MONTHS_LOOKED_AT,
  MOST_CELLS,
  monthsByUnit,
} from './answer/index.ts';
export {
  type BreakTold,
  type BreakWords,
  isKnown,
  openBreaks,
  SEEN_BREAK_CODES,
  type SeenBreakCode,
  type SeriesBreak,
} from './breaks/index.ts';
export {
  type CatalogueFault,
  COUNTING_RULES,
  type CountedMetricId,
  type CountingRule,
  DEFAULT_RULE,
  type Kernel,
  lintCatalogue,
  METRIC_ALIASES,
  METRIC_UNITS,
  METRICS,
  type Metric,
  type MetricId,
  type MetricUnit,
  metricPages,
  metricsOffering,
  type Text3,
  TIME_OF_KERNEL,
  timeOf,
  WAITING_METRICS,
  type WaitingMetric,
} from './metrics/index.ts';
export {
  EXCLUSION_CODES,
  type ExclusionCode,
  NOTE_CODES,
  type NoteCode,
  POPULATION_CODES,
  type PopulationCode,
} from './note-codes.ts';
export { openDataset } from './open-dataset.ts';
export { GRAINS, type Grain, type Period, type Question } from './question.ts';
export {
  BALANCE_COMPONENTS,
  type BalanceComponent,
  COMPONENT,
  type ColumnId,
  type Estimate,
  OUTCOMES,
  OUTSIDE_CODE,
  type Outcome,
  OWNER_PLACE,
  PSEUDO_COLUMNS,
  type PseudoColumn,
  type Quoted,
  type QuotedCell,
  type RawCell,
  type RawTable,
  STAYING_YEARS,
  type StayingYears,
  type TableNote,
} from './raw-table.ts';
export { buildDataset } from './read-model/build-dataset.ts';
export type { Dataset } from './read-model/dataset.ts';
export {
  isKnownReported,
  KS_POSITIONS,
  metricCalled,
  metricOfDefinition,
  openReported,
  type ReportedFigure,
} from './reported/index.ts';
export {
  FUNNEL_LEVELS,
  type FunnelLevel,
  funnelLimits,
  funnelSide,
  type Interval,
  poissonInterval,
  wilsonInterval,
} from './statistics/index.ts';
