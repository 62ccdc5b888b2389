export type {
  BalanceComponent,
  BreakTold,
  BreakWords,
  ColumnId,
  ContextPart,
  ContinuityLine,
  CoverLine,
  CurveMonths,
  ExclusionCode,
  ExitLine,
  Grain,
  Kernel,
  KnowledgeDay,
  KnowledgeEvent,
  LeavingCause,
  LevelLine,
  Metric,
  MetricId,
  MetricUnit,
  NoteCode,
  Outcome,
  Period,
  PopulationCode,
  PostLine,
  Question,
  QuestionThen,
  Quoted,
  SeenBreakCode,
  SeniorAge,
  SeriesBreak,
  Stage,
  StayingYears,
  SubjectLine,
  TableNote,
} from '../analysis/index.ts';
export {
  BALANCE_COMPONENTS,
  CERTAINTIES,
  type Certainty,
  CHOICES,
  type ChoiceId,
  type ChoiceValue,
  COMPONENT,
  CONTROL_RULES,
  type CodedChoice,
  type ComparedWith,
  type ControlRule,
  type FiredRule,
  GRAINS,
  IMPORTED_REFERENCES,
  type ImportedReference,
  isOwnKernel,
  KS_POSITIONS,
  METRIC_UNITS,
  metricCalled,
  OUTSIDE_CODE,
  OWNER_PLACE,
  TIME_OF_KERNEL,
  TURNOVER_DEFINITIONS,
  TURNOVER_IDS,
  type TurnoverDefinition,
  type TurnoverId,
} from '../analysis/index.ts';
export type { SourceId } from '../record/administration/index.ts';
export type { Audience, Refused } from './answering.ts';
export type { Around, ToldPay } from './around.ts';
export type { Brought } from './at-hand/at-hand.ts';
export { oneByOne } from './at-hand/one-by-one.ts';
export {
  type Bridges,
  type BridgeTexts,
  type InternalBridge,
  type InternalTurnovers,
  type PublishedBridge,
  type PublishedTurnovers,
  readBridge,
  readTurnovers,
  type SeenBridge,
  type SeenFraction,
  type SeenLine,
  type SeenTurnover,
  type SeenTurnovers,
} from './bridges/index.ts';
export { type Awaited, type CatalogueEntry, catalogue } from './catalogue.ts';
export {
  type ComparedLine,
  type Comparison,
  type ComparisonTexts,
  compareFigures,
  lineOf,
  readComparison,
  type SeenComparison,
} from './comparisons/index.ts';
export { addUp, SUMMED_OVER, type SummedOver } from './derived/add-up.ts';
export {
  COMPARE_VERDICTS,
  type Compared,
  type CompareVerdict,
  judgedTogether,
  NO_INTERVAL,
  type NoInterval,
} from './derived/compare.ts';
export {
  CONTROL_LACKS,
  CONTROL_VERDICTS,
  type ControlLack,
  type ControlLimits,
  type ControlledPoint,
  type ControlledSeries,
  type ControlSignal,
  type ControlStretch,
  type ControlVerdict,
  controlOf,
  type SeenControl,
} from './derived/control.ts';
export {
  DEVIATION_DIMENSIONS,
  type DeviationDimension,
  deviationsOf,
  type SeenDeviation,
  type SeenDeviations,
} from './derived/deviations.ts';
export { type Funnel, type FunnelLine, type FunnelPoint, funnelOf } from './derived/funnel.ts';
export { pupilsPerEmployee } from './derived/per-employee.ts';
export { changeOf, type RevisedRow, type SeenRevisions } from './derived/revisions.ts';
export {
  type SeenParts,
  SHORTAGE_PARTS,
  SHORTAGE_WEIGHTS,
  type Shortage,
  type ShortagePart,
  shortageIndex,
} from './derived/shortage-index.ts';
export {
  type Comparable,
  CRITERIA,
  type Criterion,
  DEFAULT_WEIGHTS,
  LARGEST_WEIGHT,
  similarUnits,
  type Weights,
} from './derived/similar-units.ts';
export {
  type Expected,
  type StudyLeave,
  type StudyLeaveWish,
  studyLeave,
  YEARS_OF_CHANGES,
} from './derived/study-leave.ts';
export type { DimensionEntry } from './dimensions.ts';
export type {
  Evaluations,
  FoundFigures,
  SeenEffect,
  SeenEvaluation,
  SeenPower,
  SeenSideTest,
} from './evaluation/index.ts';
export type { NearestChange, NearestQuestion } from './explained/nearest.ts';
export type { CellCodes, InternalReasons, ReasonedRow, WithheldReason } from './explained/reason.ts';
export { type Figures, type FiguresState, type FiguresThen, openFigures } from './figures.ts';
export { type MetricSwitch, metricSwitches, type SwitchGrounds, switchGrounds } from './involvement/switches.ts';
export { keepLatest } from './keep-latest.ts';
export { type WithholdingBeside, withholdBeside } from './lattice/withholding/withhold-beside.ts';
export type { LimitOrigin, MetricLimit } from './limits/limits-book.ts';
export { type LimitEntry, limitEntries, limitGrounds } from './limits/open-limits.ts';
export { type LimitWritten, readLimit } from './limits/read-limit.ts';
export {
  type Attacker,
  type Hierarchy,
  type InnerTable,
  type ProtectedCell,
  type ProtectedTable,
  protectTable,
  type RulesWish,
  type Step,
  type TableAudit,
  type TableProblem,
} from './protection/index.ts';
export { newWorker } from './protection/search/threads/new-worker.ts';
export { startSolver } from './protection/solver.ts';
export type { CellState, InternalTable, PublishedTable, SeenRow, SeenTable, TableHead } from './published.ts';
export { type BreakWritten, readBreak } from './read-break.ts';
export { type QuestionReading, type QuestionTexts, readQuestion } from './read-question.ts';
export type { NotOurs, Ours, ReportedBeside, SeenReported } from './reported/seen-reported.ts';
export { RULE_IDS, type RuleId } from './rules/row.ts';
export type { UnitEntry } from './units.ts';
