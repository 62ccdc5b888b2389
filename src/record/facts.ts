import type { Extent, MessageState, OwnTableId, OwnValues, SourceId } from '../sources/index.ts';
import type {
  Day,
  GapRule,
  LivingConditions,
  SchoolType,
  StaffSubgroup,
  SuccessionKind,
  UnitNumber,
} from '../terms/index.ts';
import type { PlanStatus } from './fulfilment/plan.ts';

/** One delivery as analysis sees it. Order in the array is the order in which they were learnt. */
export interface DeliveryFact {
  readonly id: string;
  readonly source: SourceId;
  /** The day from which its facts were known: the delivery's own time for an archive, else the day it was taken in. */
  readonly knownOn: Day;
  /** True where `knownOn` is the delivery's own time and not the day of take-in. */
  readonly ownTime: boolean;
  /** The day it was taken back; null while it counts. */
  readonly withdrawnOn: Day | null;
  /** For employment deliveries. */
  readonly extent: Extent | null;
  /** Last day the delivery can tell about. */
  readonly horizon: Day;
}

/** Columns, one entry per delivered row of every delivery, withdrawn ones too. Order: delivery, then row. */
export interface EmploymentFacts {
  readonly length: number;
  /** Place in `persons`. */
  readonly person: Int32Array;
  /** Place in `deliveries`. */
  readonly delivery: Int32Array;
  /** Place in `workplaces`. */
  readonly workplace: Int32Array;
  /** Place in `positions`; −1 = none given. */
  readonly position: Int32Array;
  /** Hundredths of a per cent; −1 = not said. */
  readonly percent: Int32Array;
  /** Place in CONTRACTS. */
  readonly contract: Uint8Array;
  /** Place in EMPLOYMENT_TERMS. */
  readonly terms: Uint8Array;
  readonly from: Int32Array;
  /** First day not employed; OPEN_END = open. */
  readonly to: Int32Array;
  /** Place in END_REASONS; −1 = not said. */
  readonly endReason: Int8Array;
}

export interface LeaveFacts {
  readonly length: number;
  readonly person: Int32Array;
  readonly delivery: Int32Array;
  readonly workplace: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Hundredths of a per cent of the position; −1 = not said. */
  readonly percent: Int32Array;
}

/** The head of an a-melding. */
export interface MessageFact {
  /** Place in `deliveries`. */
  readonly delivery: number;
  readonly messageId: string;
  readonly replaces: string | null;
  readonly employer: string;
  /** First day of the month it speaks of. */
  readonly month: Day;
  /** Milliseconds since 1970, UTC. */
  readonly deliveredAt: number;
}

/**
 * Who was paid for work at a workplace in the month of a message: rows of persons of whom an a-melding somewhere tells
 * an employment by the hour, of no share or of no ordinary kind. Of everybody else it decides nothing.
 */
export interface PaidFacts {
  readonly length: number;
  readonly person: Int32Array;
  readonly delivery: Int32Array;
  readonly workplace: Int32Array;
}

/** One row of an own table as a delivery told it. */
export interface OwnRowFact {
  readonly table: OwnTableId;
  /** Place in `deliveries`. */
  readonly delivery: number;
  /** A row of a later delivery with the same key replaces it. */
  readonly key: string;
  /** For tables of persons: place in `persons`, −1 for somebody no employment is known of. It is part of the key. */
  readonly person?: number;
  readonly values: OwnValues;
}

/**
 * One telling of a fulfilment plan: what it says, from which day it holds, and on which days it was the word of somebody. Of several
 * of one plan that hold on a day, the last that counts does.
 */
export interface PlanFact {
  /** The record's number of the plan. */
  readonly plan: number;
  /** Place in `persons`. */
  readonly person: number;
  readonly unit: UnitNumber;
  /** The first day of the appointment the plan is of. */
  readonly start: Day;
  readonly from: Day;
  /** The last day of the appointment. */
  readonly end: Day;
  readonly status: PlanStatus;
  /** Days `[from, to)` from which it was told until it was taken back, in time; not empty. */
  readonly known: readonly (readonly [from: Day, to: Day])[];
}

export interface MessagesTold {
  readonly heads: readonly MessageFact[];
  /** What feedback says of messages; `delivery` is the feedback's own. */
  readonly states: readonly { readonly delivery: number; readonly messageId: string; readonly state: MessageState }[];
  /** By place of the delivery: a number for the employer's own id of each of its rows, in order; 0 = none. */
  readonly employmentIds: ReadonlyMap<number, Int32Array>;
  /** Left out where nobody is. */
  readonly paid?: PaidFacts;
}

/** Pupils of a unit as counted on a day. */
export interface PupilsFact {
  readonly unit: UnitNumber;
  readonly day: Day;
  readonly pupils: number;
}

/** Person numbers, each as one person. Which of them are one human being is told by `links`. */
export interface PersonFacts {
  readonly length: number;
  /** Keyed hashes, 32 hexadecimal digits, ascending. */
  readonly key: readonly string[];
  /** 0 = unknown. */
  readonly birthYear: Int16Array;
  /** 1–12; 0 = unknown. */
  readonly birthMonth: Int8Array;
  /** Place in SEXES. */
  readonly sex: Uint8Array;
  /** What each delivery says of those of whom deliveries say different things, or who are linked. */
  readonly words?: PersonWords;
  /** That an earlier number and a later one are one person, in the order learnt. */
  readonly links?: readonly PersonLink[];
}

/** Columns, one entry per person and delivery. Same codes as `PersonFacts`. */
export interface PersonWords {
  readonly length: number;
  readonly person: Int32Array;
  /** Place in `deliveries`. */
  readonly delivery: Int32Array;
  readonly birthYear: Int32Array;
  readonly birthMonth: Int32Array;
  readonly sex: Int32Array;
}

/** Places in `PersonFacts`, and the place of the delivery that says so; −1 = it has always been known. */
export interface PersonLink {
  readonly earlier: number;
  readonly later: number;
  readonly delivery: number;
}

export interface UnitFact {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly schoolType: SchoolType;
  readonly areaCode: string | null;
  readonly subAreaCode: string | null;
  readonly livingConditions: LivingConditions;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly pupils: number | null;
  readonly registeredEmployees: number | null;
  readonly closedOn: Day | null;
  /** True where only a mapping names the unit and no register does yet. */
  readonly fromMappingOnly: boolean;
}

export interface AreaFact {
  readonly code: string;
  readonly name: string;
  readonly level: 'area' | 'sub-area';
  readonly parent: string | null;
  readonly livingConditions: LivingConditions;
  /** GeoJSON geometry as text; null where none was delivered. */
  readonly geometry: string | null;
}

export interface SuccessionFact {
  readonly from: UnitNumber;
  readonly to: UnitNumber;
  readonly day: Day;
  readonly kind: SuccessionKind;
}

/** Dated table: a workplace as a source names it, and the unit it is. */
export interface WorkplacePlacing {
  readonly workplace: string;
  readonly unit: UnitNumber;
  readonly from: Day;
  readonly to: Day;
}

/** Dated table: a position (code, or title where there is no code) and the subgroup it counts in. */
export interface PositionPlacing {
  readonly position: string;
  readonly subgroup: StaffSubgroup;
  readonly from: Day;
  readonly to: Day;
}

export interface OwnerSettings {
  readonly ownerName: string;
  readonly ownerKind: 'invented' | 'real';
  readonly gapRule: GapRule;
  readonly fewestPersons: number;
  /** Which employment source counts: `auto` takes the first of hr-extract, aareg that has a live delivery. */
  readonly countingSource: 'auto' | 'hr-extract' | 'amelding' | 'aareg' | 'nav-excel';
  /** Month and day of the reference day of two-date metrics, such as `10-01`. */
  readonly referenceDay: string;
}

/** What the rows of persons are read against: the owner's choices and placings, and the registers. */
export interface ContextFacts {
  readonly settings: OwnerSettings;
  readonly units: readonly UnitFact[];
  readonly areas: readonly AreaFact[];
  readonly successions: readonly SuccessionFact[];
  readonly workplacePlacings: readonly WorkplacePlacing[];
  readonly positionPlacings: readonly PositionPlacing[];
  readonly pupils?: readonly PupilsFact[];
}

/** A context that has been replaced since: as it stood from a day until the next one took its place. */
export interface EarlierContext extends ContextFacts {
  readonly knownFrom: Day;
  /** Titles of `positions` as they were known. */
  readonly titles: readonly (string | null)[];
}

/** Everything analysis builds its read model from, at one moment of the record. The context is that of this moment. */
export interface Facts extends ContextFacts {
  readonly deliveries: readonly DeliveryFact[];
  readonly persons: PersonFacts;
  readonly workplaces: readonly string[];
  readonly positions: readonly { readonly code: string; readonly title: string | null }[];
  /** Contexts before that of this moment, in time; left out where there has been no other. */
  readonly earlier?: readonly EarlierContext[];
  /** First day of this context; matters only where there is an earlier one. */
  readonly contextFrom?: Day;
  /** The first day on which anything was told; left out where that does not matter. docs/decisions/0028. */
  readonly inUseFrom?: Day;
  readonly employments: EmploymentFacts;
  readonly leaves: LeaveFacts;
  /** Rows of the owner's own tables, in the order told; left out where there are none. */
  readonly own?: readonly OwnRowFact[];
  /**
   * The last day of anybody whose rows have been deleted by the owner's decision on how long they are kept: figures of days until
   * then lack them, also as they were known before. Left out where nobody's have.
   */
  readonly removedUntil?: Day;
  /** The same of plans: the last day of those that have been deleted. */
  readonly plansRemovedUntil?: Day;
  /** Tellings of fulfilment plans, in the order told; left out where there are none. */
  readonly plans?: readonly PlanFact[];
  /** Left out where there are no a-meldinger. */
  readonly messages?: MessagesTold;
  /** Content hash of all of the above except column order effects: changes when any counted fact changes. */
  readonly fingerprint: string;
}
