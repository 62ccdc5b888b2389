import type {
  Contract,
  Day,
  EmploymentTerms,
  LivingConditions,
  SchoolType,
  Sex,
  StaffSubgroup,
  SuccessionKind,
} from '../../terms/index.ts';

export interface DemoArea {
  readonly code: string;
  readonly name: string;
  readonly level: 'area' | 'sub-area';
  readonly parent: string | null;
  readonly livingConditions: LivingConditions;
  /** Mean gross income, thousand kroner; only where the owner's map has it. */
  readonly income?: number;
  /** Closed ring of [longitude, latitude]. */
  readonly ring: readonly (readonly [number, number])[];
}

export interface DemoUnit {
  readonly key: string;
  readonly unit: string;
  readonly name: string;
  readonly schoolType: SchoolType;
  readonly grades: readonly [number, number] | null;
  readonly pupils: number | null;
  readonly area: string;
  readonly subArea: string;
  readonly livingConditions: LivingConditions;
  readonly longitude: number;
  readonly latitude: number;
  readonly size: number;
  /** Null = before the story begins. */
  readonly openedOn: Day | null;
  /** Null = not closed when the story ends. */
  readonly closedOn: Day | null;
}

export interface DemoSuccession {
  readonly from: string;
  readonly to: string;
  readonly day: Day;
  readonly kind: SuccessionKind;
}

/** One unchanging piece of employment, days `[from, to)`: the truth, before anyone delivers it. */
export interface DemoPost {
  /** Number of the employment: the same through changes of share. */
  readonly employment: number;
  /** Organisation number, or `unassigned` where the workplace is placed nowhere. */
  readonly unit: string;
  /** What the HR system calls the workplace. */
  readonly workplace: string;
  /** Key in the catalogue of positions. */
  readonly title: string;
  /** Code as delivered, or `title:TITLE` where the HR system has none. */
  readonly position: string;
  /** STYRK-98 code as Aa-registeret has it. */
  readonly styrk: string;
  readonly subgroup: StaffSubgroup;
  /** Hundredths of a per cent; null = the HR system left it blank. */
  readonly percent: number | null;
  readonly contract: Contract;
  readonly terms: EmploymentTerms;
  readonly from: Day;
  /** First day not employed; null = open. */
  to: Day | null;
  /** The end agreed from the start (a temporary contract); the true end may come before it. */
  readonly agreedTo: Day | null;
  /** The HR system's words for why it ended. */
  endReason: string | null;
  /** Where the HR system changed the share but kept the start of the employment in its «from» column. */
  readonly shownFrom: Day | null;
  /** True where the next piece shows this piece's start as its own (so this one is never shown with an end). */
  superseded: boolean;
  /** True where the HR system delivers the very same row twice. */
  readonly twice: boolean;
}

export interface DemoLeave {
  readonly from: Day;
  readonly to: Day;
  /** Hundredths of a per cent of the position. */
  readonly percent: number;
  readonly kind: string;
}

export interface DemoPerson {
  readonly number: string;
  /** The D-number the person had before, and the first day of the new number. */
  readonly earlier: { readonly number: string; readonly until: Day } | null;
  readonly name: string;
  readonly birthDay: Day;
  /** What can be known of the birth; null where the HR system has no birth date and a bad number. */
  readonly birth: { readonly year: number; readonly month: number } | null;
  readonly sex: Sex;
  readonly education: string;
  readonly posts: DemoPost[];
  readonly leaves: DemoLeave[];
}

/** What nobody has published about an owner like this one (facts.md 1.9): assumed, and said so. */
export interface Assumptions {
  /** How many times as likely as a job's own levels say: to resign, to retire, to go to another school. */
  readonly exits: number;
  readonly retirements: number;
  readonly moves: number;
  /** How many times as likely a permanent person is to resign where living conditions are hard. */
  readonly exitWhereExposed: number;
  /** How many times as likely anybody is to go to another school from there. */
  readonly movesWhereExposed: number;
}

export interface DemoWorld {
  readonly assumed: Assumptions;
  readonly scale: string;
  readonly seed: number;
  readonly ownerName: string;
  readonly ownerNumber: string;
  readonly first: Day;
  readonly until: Day;
  readonly units: readonly DemoUnit[];
  readonly areas: readonly DemoArea[];
  /** Pupils of a unit in the school year that begins in a year; null where they are not counted. */
  readonly pupilsIn: ((unit: DemoUnit, year: number) => number | null) | null;
  readonly successions: readonly DemoSuccession[];
  /** Of so many earlier years there is an archive. */
  readonly archivedYears: number;
  readonly persons: readonly DemoPerson[];
  /** What happens in the month after the story ends: for the extra files, never in the truth. */
  readonly next: readonly { readonly person: DemoPerson; readonly post: DemoPost }[];
}
