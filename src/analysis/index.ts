export { type Answer, ask, type DimensionCode, dimensionCodes, MOST_CELLS } from './answer/index.ts';
export {
  type CatalogueFault,
  lintCatalogue,
  METRIC_ALIASES,
  METRICS,
  type Metric,
  type MetricId,
  metricPages,
  type Text3,
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
  type RawCell,
  type RawTable,
  type TableNote,
} from './raw-table.ts';
export { buildDataset } from './read-model/build-dataset.ts';
export type { Dataset } from './read-model/dataset.ts';
export { type Interval, wilsonInterval } from './statistics/index.ts';
