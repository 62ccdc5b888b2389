export type {
  AsRead,
  DeliveredFile,
  FileContent,
  MappedSource,
  Mapping,
  MappingProposal,
  SourceId,
} from '../../sources/index.ts';
export {
  isMappedSource,
  MAPPED_SOURCES,
  readMappingValue,
  TEMPLATE_HEADER,
  templateColumns,
  withHead,
} from '../../sources/index.ts';
export {
  type ActionContent,
  type ActionPlanDesk,
  type ChangeReason,
  type Indicator,
  lastTakenBack,
  lastTold,
  type MeetingContent,
  type PartContent,
  type PlanItem,
  type PlanPart,
  type PlanTold,
  type TellingOutcome,
  type TellingRefusal,
  toldOn,
} from '../action-plan/index.ts';
export {
  askForBackup,
  BACKUP_FAULTS,
  BackupFault,
  type BackupFaultCode,
  type BackupReport,
  type BackupStep,
  backUpRecord,
  checkBackup,
  newBackupKey,
  offerBackups,
  type RestoreReport,
  restoreRecord,
  tallyOf,
} from '../backup/index.ts';
export { type BreakOutcome, type BreakWord, type OwnBreak, type OwnBreakDraft, stillCounts } from '../breaks/index.ts';
export type { SourceComparison, UnitDifference } from '../compare/sources/index.ts';
export {
  EMBEDDED_FOLDER,
  RECORD_FAULTS,
  RecordFault,
  type RecordFaultCode,
  RecordInUse,
  recordFaultIn,
} from '../database/index.ts';
export {
  type ActionDesigns,
  type DesignFixing,
  type DesignOutcome,
  type DesignRefusal,
  type DesignTold,
  designThatHolds,
  type EvaluationDesignDesk,
} from '../evaluation-design/index.ts';
export type { AreaFact, OwnerSettings } from '../facts.ts';
export { KEY_FILE } from '../identity/key-file.ts';
export {
  type ActionIncentives,
  type IncentiveDesk,
  type IncentiveOutcome,
  type IncentiveTold,
  incentiveThatHolds,
} from '../incentive/index.ts';
export type { FigureToKeep, KeepOutcome, KeptFigure } from '../kept/kept-figure.ts';
export type { LimitDecision, LimitDesk, LimitDraft } from '../limits/index.ts';
export {
  type Basis,
  type ColumnKind,
  INVENTORY,
  type OwnTableStated,
  ownTablesStated,
  type Purpose,
  type Seer,
  type TableStated,
} from '../privacy/inventory/index.ts';
export type { InvolvementDraft, InvolvementNote } from '../privacy/involvement/index.ts';
export {
  decisionOn,
  isKindRun,
  KEPT_REASONS,
  type KeptReason,
  KINDS_RUN,
  type KindOutcome,
  type KindRun,
  PROPOSED,
  RETENTION_KINDS,
  type RetentionDecision,
  type RetentionDesk,
  type RetentionDraft,
  type RetentionKind,
  type RetentionOutcome,
  type RetentionRun,
} from '../privacy/retention/index.ts';
export type { Allowance, JobHeardOf, JobKind, JobTold, ProcessDesk } from '../processes/index.ts';
export {
  type DeliveryGrade,
  type Grade,
  gradeDelivery,
  type Mender,
  type SourceQuality,
  worstGrade,
} from '../quality/grade.ts';
export { qualityOfMetric } from '../quality/source-quality.ts';
export type { ReportedFact } from '../reported/reported-fact.ts';
export {
  approvalsGiven,
  type GivenApproval,
  type KeptReport,
  type ReportDecision,
  type ReportDesk,
  type ReportFile,
  type ReportFoundAt,
  type ReportOutcome,
  type ReportPrincipal,
  type ReportRefusal,
  type ReportWord,
} from '../reports/index.ts';
export {
  type KeptSession,
  type OpenSession,
  PURPOSE_HOURS,
  type SessionDesk,
  type SessionDraft,
  type SessionEnd,
  type SessionsMeant,
} from '../sessions/session.ts';
export { SETTINGS, type SettingDefinition } from '../settings/settings.ts';
export type { MappingChange } from '../take-in/mappings.ts';
export {
  EMERGENCY_ROLES,
  TEMPORARY_REFUSALS,
  type TemporaryAccess,
  type TemporaryAsker,
  type TemporaryDesk,
  type TemporaryKind,
  type TemporaryOutcome,
  type TemporaryRefusal,
} from '../temporary/index.ts';
export type { ToldCell, ToldEntry, ToldLattice, ToldLedger } from '../told/told-lattices.ts';
export {
  type DelegationDraft,
  type Grant,
  type GrantDraft,
  isInForce,
  isTrained,
  type KnownUser,
  type Login,
  USER_REFUSALS,
  type UserAsker,
  type UserDesk,
  type UserDraft,
  type UserOutcome,
  type UserRefusal,
} from '../users/index.ts';
export { CLOCK_STATES, type ClockSeen, type ClockState, clockState, isAhead } from './clock.ts';
export { conditionOf, type RecordCondition } from './condition.ts';
export type {
  Administration,
  DeliveryReport,
  DeliveryStatus,
  DeliverySummary,
  LogCheck,
  LookUp,
  LookUpKept,
  LookUpsSought,
  OpenRecord,
  PlacingReport,
  RecordPlace,
  SettingChange,
  TableSeen,
  TakeInOptions,
  TakeInStep,
  UnplacedPosition,
  UnplacedWorkplace,
} from './door.ts';
export { LOOK_KINDS, type LookKind, type LooksFound, type LooksSought } from './look-up.ts';
export { openRecord } from './open-record.ts';
export type { Places, UnitPlace } from './places.ts';
export { rotateIdentityKey } from './rotate-identity-key.ts';
