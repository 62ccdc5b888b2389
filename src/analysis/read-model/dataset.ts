import type { OwnerSettings, OwnRowFact, PlanFact } from '../../record/index.ts';
import type { Day } from '../../terms/index.ts';

/** The employment sources in the order in which `auto` chooses the one that counts. */
export const EMPLOYMENT_SOURCES = ['hr-extract', 'amelding', 'aareg', 'nav-excel'] as const;
export type EmploymentSource = (typeof EMPLOYMENT_SOURCES)[number];

/** Value of `excluded` for a piece that counts; others are 1 + place in EXCLUSION_CODES. */
export const COUNTED = 0;

/**
 * One entry per piece of employment with unchanging facts, as it was known from `knownFrom` until `knownTo`.
 * Sorted by person, then source, start, unit and so on, so that equal facts give equal bytes.
 */
export interface PieceColumns {
  readonly length: number;
  readonly person: Int32Array;
  /** Place in EMPLOYMENT_SOURCES. */
  readonly source: Int32Array;
  /** Days `[from, to)`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** `from` as delivered, before splitting at placings and at months. Decides the primary post. */
  readonly start: Int32Array;
  /** Hundredths of a per cent; −1 = not said. */
  readonly percent: Int32Array;
  /** Place in CONTRACTS. */
  readonly contract: Int32Array;
  /** Place in EMPLOYMENT_TERMS. */
  readonly terms: Int32Array;
  /** Place in `unitNumbers`. */
  readonly unit: Int32Array;
  /** Place in SUBGROUP_CODES. */
  readonly subgroup: Int32Array;
  /** Rank of the position's key among all keys; no position ranks last. */
  readonly position: Int32Array;
  readonly knownFrom: Int32Array;
  readonly knownTo: Int32Array;
  readonly excluded: Int32Array;
  /** First day from which nobody reports it any more though the employer reports others; OPEN_END while reported. */
  readonly silent: Int32Array;
  /** Place in END_REASONS of why it ended on `to`; −1 = not said. */
  readonly endReason: Int32Array;
}

/** Leaves of absence, sorted by person. Days `[from, to)`. */
export interface LeaveColumns {
  readonly length: number;
  readonly person: Int32Array;
  readonly source: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Place in `unitNumbers`, as the workplace was placed on the first day of the leave. */
  readonly unit: Int32Array;
  /** Hundredths of a per cent of the position; −1 = not said. */
  readonly percent: Int32Array;
  readonly knownFrom: Int32Array;
  readonly knownTo: Int32Array;
}

/** Months in which a person was paid for work at a unit, by the a-meldinger. Sorted by person. */
export interface PaidColumns {
  readonly length: number;
  readonly person: Int32Array;
  /** Place in `unitNumbers`, as the workplace was placed in the middle of the month. */
  readonly unit: Int32Array;
  /** First day of the month. */
  readonly month: Int32Array;
  readonly knownFrom: Int32Array;
  readonly knownTo: Int32Array;
}

/** Units, ascending by number, `unassigned` last. Places in the lists of areas, school types and living conditions. */
export interface Units {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly area: Int32Array;
  readonly subArea: Int32Array;
  readonly schoolType: Int32Array;
  readonly living: Int32Array;
  /** First day closed; OPEN_END = open. */
  readonly closedOn: Int32Array;
  /** How many were placed by the nearest border because they lie outside every area. */
  readonly nearest: number;
}

/** Areas of one level, ascending by code, `unassigned` last. */
export interface AreaList {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** For sub-areas: place of the area they lie in; −1 = not said. */
  readonly parent: Int32Array;
}

/** An employment delivery, as far as questions need it. */
export interface DeliveryTimes {
  readonly source: EmploymentSource;
  readonly knownOn: Day;
  readonly ownTime: boolean;
  /** OPEN_END while it counts. */
  readonly withdrawnOn: Day;
  readonly horizon: Day;
}

/** Which months (year · 12 + month − 1, both ends included) a delivery tells about a unit. Sorted. */
export interface DeliveredMonths {
  readonly length: number;
  /** Place in EMPLOYMENT_SOURCES. */
  readonly source: Int32Array;
  readonly knownOn: Int32Array;
  /** OPEN_END while the delivery counts. */
  readonly withdrawnOn: Int32Array;
  /** Place in `unitNumbers`. */
  readonly unit: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Last month in which somebody stood in the unit. */
  readonly until: Int32Array;
}

/** One unit followed by another on a day: places in `units.codes`. */
export interface Succession {
  readonly from: number;
  readonly to: number;
  readonly day: Day;
}

/** Pupils of units as counted on days, sorted by unit and day. */
export interface PupilColumns {
  readonly length: number;
  /** Place in `units.codes`. */
  readonly unit: Int32Array;
  readonly day: Int32Array;
  readonly pupils: Int32Array;
}

/** Persons as known now, or on a day. */
export interface PersonColumns {
  readonly length: number;
  /** 0 = unknown. */
  readonly birthYear: Int32Array;
  /** 1–12; 0 = unknown. */
  readonly birthMonth: Int32Array;
  /** Place in SEXES. */
  readonly sex: Int32Array;
}

/** What was known of the birth and sex of those of whom it has been another, from each day on. Sorted by person and day. */
export interface PersonWordColumns {
  readonly length: number;
  readonly person: Int32Array;
  readonly knownFrom: Int32Array;
  readonly birthYear: Int32Array;
  readonly birthMonth: Int32Array;
  readonly sex: Int32Array;
}

/** What persons' rows are read against: the owner's choices and the registers. Places are those of its own lists. */
export interface Context {
  readonly settings: OwnerSettings;
  readonly units: Units;
  readonly areas: AreaList;
  readonly subAreas: AreaList;
  readonly successions: readonly Succession[];
  readonly pupils: PupilColumns;
}

/** A context that has been replaced since, and the first day on which it was known. */
export interface EarlierContext extends Context {
  readonly knownFrom: Day;
}

/** One row of an own table, as it counted on days of knowledge `[knownFrom, knownTo)`. */
export interface OwnRowKnown extends Omit<OwnRowFact, 'delivery'> {
  readonly knownFrom: number;
  readonly knownTo: number;
}

/** One telling of a fulfilment plan, as it counted on days of knowledge `[knownFrom, knownTo)`. */
export interface PlanKnown extends Omit<PlanFact, 'known' | 'plan'> {
  readonly knownFrom: number;
  readonly knownTo: number;
}

/** The read model: everything questions are answered from, at one version of the record. Its context is that of now. */
export interface Dataset extends Context {
  /** `sha256:…` of all that is known now. */
  readonly hash: string;
  /** What the record called the version it was built from. */
  readonly fingerprint: string;
  /** Last day the counting source tells about, by all that is known now; null without employment deliveries. */
  readonly horizon: Day | null;
  /** Numbers of the units of all contexts, `unassigned` last: places in columns of persons' rows are places here. */
  readonly unitNumbers: readonly string[];
  /** In time; empty where there has been no other context. */
  readonly earlier: readonly EarlierContext[];
  /** First day of the context of now; matters only where there is an earlier one. */
  readonly contextFrom: number;
  readonly deliveries: readonly DeliveryTimes[];
  readonly persons: PersonColumns;
  readonly personWords: PersonWordColumns;
  readonly pieces: PieceColumns;
  readonly leaves: LeaveColumns;
  readonly paid: PaidColumns;
  readonly months: DeliveredMonths;
  /** The last day of anybody whose rows have been deleted since; left out where nobody's have. */
  readonly removedUntil?: Day;
  /** The last day of any plan that has been deleted since; left out where none has. */
  readonly plansRemovedUntil?: Day;
  /** Sorted by table, key and day of knowledge; left out where there are none. */
  readonly own?: readonly OwnRowKnown[];
  /** Sorted by person, unit, first day and order told; left out where there are none. */
  readonly plans?: readonly PlanKnown[];
}
