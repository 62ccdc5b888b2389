export type {
  BalanceComponent,
  BreakTold,
  BreakWords,
  ColumnId,
  ExclusionCode,
  Grain,
  Kernel,
  Metric,
  MetricId,
  MetricUnit,
  NoteCode,
  Outcome,
  Period,
  PopulationCode,
  Question,
  Quoted,
  SeenBreakCode,
  SeriesBreak,
  StayingYears,
  TableNote,
} from '../analysis/index.ts';
export {
  BALANCE_COMPONENTS,
  COMPONENT,
  GRAINS,
  KS_POSITIONS,
  METRIC_UNITS,
  metricCalled,
  OUTSIDE_CODE,
  OWNER_PLACE,
  TIME_OF_KERNEL,
} from '../analysis/index.ts';
export type { SourceId } from '../record/administration/index.ts';
export { type Awaited, type CatalogueEntry, catalogue } from './catalogue.ts';
export { type Funnel, type FunnelLine, type FunnelPoint, funnelOf } from './derived/funnel.ts';
export { pupilsPerEmployee } from './derived/per-employee.ts';
export { type Comparable, similarUnits } from './derived/similar-units.ts';
export type { DimensionEntry } from './dimensions.ts';
export { type Audience, type Figures, type FiguresState, openFigures, type Refused } from './figures.ts';
export type { CellState, InternalTable, PublishedTable, SeenRow, SeenTable, TableHead } from './published.ts';
export { type BreakWritten, readBreak } from './read-break.ts';
export { type QuestionReading, type QuestionTexts, readQuestion } from './read-question.ts';
export type { NotOurs, Ours, ReportedBeside, SeenReported } from './reported/seen-reported.ts';
export type { UnitEntry } from './units.ts';
