import type { Role } from '../../../access/index.ts';
import type {
  Awaited,
  BalanceComponent,
  CellState,
  ColumnId,
  ContinuityLine,
  CoverLine,
  CurveMonths,
  ExitLine,
  LeavingCause,
  LevelLine,
  MetricUnit,
  Outcome,
  OWNER_PLACE,
  PostLine,
  SeniorAge,
  SourceId,
  Stage,
  StayingYears,
  SubjectLine,
} from '../../../disclosure/index.ts';
import type {
  AgeBand,
  COUNTRY,
  Contract,
  HireChannel,
  LivingConditions,
  MainReason,
  SchoolType,
  Severity,
  Sex,
  StaffGroup,
  StaffSubgroup,
  TenFactor,
  TenureBand,
} from '../../../terms/index.ts';

/** Labels of everything that has a code. Complete by compilation in every language. */
export interface Labels {
  readonly total: string;
  /** A row that adds up others. */
  readonly sum: string;
  /** A unit, area or sub-area a row could not be placed in. */
  readonly unassigned: string;
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly 'staff-group': Readonly<Record<StaffGroup, string>>;
  readonly 'staff-subgroup': Readonly<Record<StaffSubgroup, string>>;
  readonly 'age-band': Readonly<Record<AgeBand, string>>;
  readonly sex: Readonly<Record<Sex, string>>;
  readonly tenure: Readonly<Record<TenureBand, string>>;
  readonly contract: Readonly<Record<Contract, string>>;
  readonly 'living-conditions': Readonly<Record<LivingConditions, string>>;
  readonly 'school-type': Readonly<Record<SchoolType, string>>;
  readonly component: Readonly<Record<BalanceComponent, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly continuity: Readonly<Record<ContinuityLine, string>>;
  readonly level: Readonly<Record<LevelLine, string>>;
  readonly subject: Readonly<Record<SubjectLine, string>>;
  readonly cover: Readonly<Record<CoverLine, string>>;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly posts: Readonly<Record<PostLine, string>>;
  readonly years: Readonly<Record<StayingYears, string>>;
  readonly reason: Readonly<Record<ExitLine, string>>;
  readonly cause: Readonly<Record<LeavingCause, string>>;
  readonly months: Readonly<Record<CurveMonths, string>>;
  readonly age: Readonly<Record<SeniorAge, string>>;
  readonly 'main-reason': Readonly<Record<MainReason, string>>;
  readonly factor: Readonly<Record<TenFactor, string>>;
  readonly channel: Readonly<Record<HireChannel, string>>;
  readonly 'reported-place': Readonly<Record<typeof COUNTRY | typeof OWNER_PLACE, string>>;
  /** In a flow matrix: not employed on that day. */
  readonly outside: string;
  readonly states: Readonly<Record<CellState, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly sources: Readonly<Record<SourceId, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly units: Readonly<Record<MetricUnit, string>>;
  readonly audiences: Readonly<Record<'public' | 'internal', string>>;
  readonly awaited: Readonly<Record<Awaited, string>>;
  /** In place of a median of time where fewer than half have ended for as long as anyone is followed. */
  readonly notReached: string;
  /** The one reason every withheld row has in public. */
  readonly withheldReason: string;
}
