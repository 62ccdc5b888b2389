import type { AsRead, DeliveredFile, Mapping, MappingProposal, SourceId } from '../../sources/index.ts';
import type { Day, Finding, StaffSubgroup } from '../../terms/index.ts';
import type { ActionPlanDesk } from '../action-plan/desk.ts';
import type { BreakDesk } from '../breaks/own-break.ts';
import type { SourceComparison } from '../compare/sources/index.ts';
import type { EvaluationDesignDesk } from '../evaluation-design/designs.ts';
import type { OwnerSettings } from '../facts.ts';
import type { LimitDesk } from '../limits/limit-decision.ts';
import type { InvolvementDesk } from '../privacy/involvement/involvement.ts';
import type { RetentionDesk } from '../privacy/retention/retention.ts';
import type { ProcessDesk } from '../processes/processes.ts';
import type { SourceQuality } from '../quality/grade.ts';
import type { ReportedFact } from '../reported/reported-fact.ts';
import type { ReportDesk } from '../reports/report.ts';
import type { SessionDesk } from '../sessions/session.ts';
import type { MappingChange } from '../take-in/mappings.ts';
import type { UnitMeant } from '../take-in/suggestions.ts';
import type { TemporaryDesk } from '../temporary/temporary-access.ts';
import type { ToldLedger } from '../told/told-lattices.ts';
import type { UserDesk } from '../users/user.ts';
import type { ClockSeen } from './clock.ts';
import type { LogCheck, LooksFound, LooksSought, LookUp, LookUpKept, LookUpsSought } from './look-up.ts';
import type { Places } from './places.ts';

export type { AsRead, Mapping, MappingProposal } from '../../sources/index.ts';
export type { LogCheck, LookUp, LookUpKept, LookUpsSought } from './look-up.ts';

/** Where a record lives and what it needs from outside. */
export interface RecordPlace {
  /** Data folder: keys, read models, and the embedded database where no `databaseUrl` is given. */
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** Master key for identities, 32 bytes; null = the file in the data folder (made on first use). */
  readonly identityKey: Uint8Array | null;
  /** The clock: today's date. */
  readonly today: () => Day;
  /** The clock: this moment, ISO 8601 in UTC. */
  readonly now: () => string;
}

export interface TakeInOptions {
  /** Try without taking in. */
  readonly check: boolean;
  readonly mapping: { readonly name: string; readonly mapping: Mapping } | null;
  /** Unit number for files that do not name their unit. */
  readonly unit: string | null;
  /** True where a text names a metric of ours, for figures reported earlier; left out where that is not known. */
  readonly knownMetrics?: (metric: string) => boolean;
  /** Who does it (for the log); never an identity number. */
  readonly by: string;
  readonly progress: (step: TakeInStep) => void;
}

export interface TakeInStep {
  readonly file: string;
  readonly stage: 'reading' | 'checking' | 'keeping' | 'done';
  readonly rows: number;
}

export type DeliveryStatus = 'taken-in' | 'already-known' | 'stopped' | 'not-recognised';

/** One delivery's fate. Findings are gathered: at most 100 per control are listed, `count` tells of all. */
export interface DeliveryReport {
  /** Null where nothing was kept. */
  readonly id: string | null;
  readonly sha256: string;
  readonly source: SourceId | null;
  readonly files: readonly string[];
  readonly status: DeliveryStatus;
  readonly rows: { readonly read: number; readonly kept: number; readonly rejected: number };
  readonly findings: readonly Finding[];
  /** Positions and workplaces in it that have no place yet. */
  readonly unplaced: {
    readonly positions: readonly UnplacedPosition[];
    readonly workplaces: readonly UnplacedWorkplace[];
  };
  /** Name of the saved mapping a table was read by; null = by its own columns. */
  readonly mapping: string | null;
  /** How the first rows of a table were understood. */
  readonly asRead: AsRead | null;
  /** For a table whose columns could not be mapped with certainty, or that is only tried: what was seen and proposed. */
  readonly mappingNeeded: TableSeen | null;
}

/** What was seen in a table, by which mapping it was read, and which units its words may mean. */
export interface TableSeen extends MappingProposal {
  readonly named: { readonly name: string; readonly mapping: Mapping } | null;
  readonly unitsMeant: Readonly<Record<string, readonly UnitMeant[]>>;
}

export interface UnplacedPosition {
  readonly position: string;
  readonly title: string | null;
  readonly rows: number;
  readonly suggestion: StaffSubgroup | null;
}

export interface UnplacedWorkplace {
  readonly workplace: string;
  readonly rows: number;
  /** Units whose name is like the workplace's, best first. */
  readonly suggestions: readonly UnitMeant[];
}

export interface DeliverySummary {
  readonly id: string;
  readonly source: SourceId;
  readonly files: readonly string[];
  readonly sha256: string;
  readonly takenInAt: string;
  readonly takenInBy: string;
  readonly knownOn: Day;
  readonly ownTime: boolean;
  readonly rows: { readonly read: number; readonly kept: number; readonly rejected: number };
  readonly findings: { readonly 'rejects-row': number; readonly note: number };
  readonly withdrawnAt: string | null;
}

/** A record that is open. Persons' rows do not come out of it: `factsOf` of the record's own door reads them. */
export interface OpenRecord {
  readonly administration: Administration;
  readonly dataDir: string;
  readonly today: () => Day;
  /** The clock: this moment, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly close: () => Promise<void>;
}

export interface PlacingReport {
  readonly workplaces: number;
  readonly positions: number;
  readonly refused: readonly { readonly key: string; readonly reason: 'unknown-unit-number' | 'unknown-subgroup' }[];
}

/** The door for everything that is not a person's row. */
export interface Administration {
  readonly settings: () => Promise<OwnerSettings>;
  /** All settings as texts, by key. */
  readonly settingTexts: () => Promise<Readonly<Record<string, string>>>;
  /** Refused with a reason code where key or value is not allowed. */
  readonly changeSetting: (key: string, value: string) => Promise<SettingChange>;
  readonly takeIn: (files: AsyncIterable<DeliveredFile>, options: TakeInOptions) => Promise<readonly DeliveryReport[]>;
  readonly withdraw: (delivery: string, by: string) => Promise<'withdrawn' | 'already-withdrawn' | 'unknown'>;
  readonly deliveries: () => Promise<readonly DeliverySummary[]>;
  readonly findings: (delivery: string) => Promise<readonly Finding[]>;
  /** Every delivery that is kept: its grade, why, who can mend it, and how new it is; the newest of each source marked. */
  readonly quality: () => Promise<readonly SourceQuality[]>;
  readonly unplaced: () => Promise<DeliveryReport['unplaced']>;
  /**
   * Places workplaces and positions from a day on (null = always); known ones are replaced from that day. An empty
   * text takes a placing back; `unassigned` says that a position has no group although the built-in table has one.
   */
  readonly place: (
    placings: {
      readonly workplaces: Readonly<Record<string, string>>;
      readonly positions: Readonly<Record<string, string>>;
    },
    from: Day | null,
    by: string,
  ) => Promise<PlacingReport>;
  /** Current placings, for showing and undoing. */
  readonly placings: () => Promise<{
    readonly workplaces: readonly {
      readonly workplace: string;
      readonly unit: string;
      readonly from: Day;
      readonly to: Day;
    }[];
    readonly positions: readonly {
      readonly position: string;
      readonly subgroup: string;
      readonly from: Day;
      readonly to: Day;
    }[];
  }>;
  /** The placings as they stood at the end of days, one for each; nothing said after a moment (ISO 8601 in UTC; null = now). */
  readonly placingsOn: (
    days: readonly Day[],
    moment: string | null,
  ) => Promise<readonly Awaited<ReturnType<Administration['placings']>>[]>;
  readonly units: () => Promise<
    readonly {
      readonly unit: string;
      readonly name: string;
      readonly schoolType: string;
      /** The first day it is no longer there; null while it is open. */
      readonly closedOn: Day | null;
    }[]
  >;
  /** Where units and areas lie, for maps and lists. */
  readonly places: () => Promise<Places>;
  /** Every two sources of employments, held against one another in the latest month that both tell of. Counts only. */
  readonly sourcesCompared: () => Promise<readonly SourceComparison[]>;
  /** Figures reported earlier, also of deliveries taken back; at a moment (ISO 8601 in UTC), as far as told by then. */
  readonly reported: (moment?: string | null) => Promise<readonly ReportedFact[]>;
  /** Numbers of the units whose number of employees a public register has told. */
  readonly countedByRegisters: () => Promise<readonly string[]>;
  /** The owner's own breaks in series. */
  readonly breaks: BreakDesk;
  /** The owner's plan: its actions, and what was decided of them. */
  readonly plan: ActionPlanDesk;
  /** How actions of the plan are evaluated, and what was found. */
  readonly designs: EvaluationDesignDesk;
  /** Reports that were composed, and what was decided of each. */
  readonly reports: ReportDesk;
  /** How few persons may be told, decided for a metric and a purpose. */
  readonly limits: LimitDesk;
  /** How long what is kept of persons, and the job that deletes it. */
  readonly retention: RetentionDesk;
  /** Who was involved before an analysis of staff was switched on. */
  readonly involvement: InvolvementDesk;
  /** Who may come in, and what each was given. */
  readonly users: UserDesk;
  /** Access that ends within hours. */
  readonly temporary: TemporaryDesk;
  readonly mappings: () => Promise<readonly { readonly name: string; readonly mapping: Mapping }[]>;
  readonly renameMapping: (from: string, to: string, by: string) => Promise<MappingChange>;
  readonly removeMapping: (name: string, by: string) => Promise<MappingChange>;
  /** Keeps a public figure with what is known now; refused where the record knows other than the figure was made of. */
  readonly keepFigure: (figure: FigureToKeep) => Promise<KeepOutcome>;
  /** All that are kept, latest first. */
  readonly keptFigures: () => Promise<readonly KeptFigure[]>;
  /** Puts a kept figure away from the list, or takes it back; false where there is none of that id. */
  readonly putAway: (id: string, away: boolean, by: string) => Promise<boolean>;
  /** What anyone has been told. */
  readonly told: ToldLedger;
  /** Ends when the database answers; rejects where it does not. The embedded one is part of the program. */
  readonly reachable: () => Promise<void>;
  /** The clock of this machine, and what it can be held against. */
  readonly clock: () => Promise<ClockSeen>;
  readonly logLookUp: (look: LookUp) => Promise<void>;
  /** Several in one piece, all or none. */
  readonly logLookUps: (looks: readonly LookUp[]) => Promise<void>;
  /** The latest first. */
  readonly lookUps: (sought: LookUpsSought) => Promise<readonly LookUpKept[]>;
  /** The log filtered and in pages, for whoever controls it, and for whom it is about. */
  readonly seekLookUps: (sought: LooksSought) => Promise<LooksFound>;
  readonly checkLog: () => Promise<LogCheck>;
  /** Who is logged in. */
  readonly sessions: SessionDesk;
  /** What processes behind one PostgreSQL tell each other; null where one process has the database to itself (embedded). */
  readonly processes: ProcessDesk | null;
  /** Changes whenever anything that counts has changed. */
  readonly fingerprint: () => Promise<string>;
  /** Another text once another process may have changed what is answered; cheap. Null: no other can (embedded). */
  readonly mark: () => Promise<string | null>;
  /** Work that one of several server processes does at a time, such as building the read model. Not to be used inside itself. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Sending of e-mail, which one of several server processes does at a time: null where another is at it. */
  readonly mailing: <T>(work: () => Promise<T>) => Promise<T | null>;
}

/** A public figure as it was told, to be kept. */
export interface FigureToKeep {
  /** What it was told in or for, 1–200 characters. */
  readonly name: string;
  /** The question as texts, so that it can be asked again. */
  readonly question: object;
  readonly language: string;
  /** The JSON of the answer, to the byte. */
  readonly answer: string;
  /** Fingerprint of the record that the answer was made of. */
  readonly fingerprint: string;
  /** Version of the program that made it. */
  readonly program: string;
  readonly by: string;
}

export type KeepOutcome =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'record-changed' };

export interface KeptFigure {
  /** Such as `k000012`. */
  readonly id: string;
  readonly name: string;
  readonly question: object;
  readonly language: string;
  readonly answer: string;
  readonly program: string;
  readonly keptOn: Day;
  /** ISO 8601 in UTC: what was recorded by then is what it was made of. */
  readonly keptAt: string;
  readonly keptBy: string;
  readonly putAway: boolean;
}

export type SettingChange =
  | { readonly ok: true; readonly key: string; readonly value: string }
  | {
      readonly ok: false;
      readonly reason:
        | 'unknown-key'
        | 'bad-value'
        | 'below-floor'
        | 'only-invented'
        | 'has-deliveries'
        | 'low-contrast';
      readonly allowed: string;
    };
