import type {
  Contract,
  Day,
  EmploymentTerms,
  EndReason,
  Finding,
  LivingConditions,
  ReportedDefinition,
  ReportedMeasure,
  SchoolType,
  Sex,
  SuccessionKind,
} from '../terms/index.ts';
import type { AsRead } from './mappings/mapping.ts';
import { OWN_TABLE_IDS, type OwnRow } from './own-tables/own-row.ts';

/** The kinds of delivery Laget reads. One folder each under `src/sources`. */
export const SOURCES = [
  'hr-extract',
  'amelding',
  'aareg',
  'nav-excel',
  'amelding-feedback',
  'pupils',
  'school-register',
  'brreg',
  'areas',
  'succession',
  'identity-links',
  'reported-figures',
  ...OWN_TABLE_IDS,
] as const;
export type SourceId = (typeof SOURCES)[number];

/** All bytes of a file, read from outside in slices as often as they are asked for. */
export interface FileContent {
  readonly size: number;
  /** The bytes `[from, to)`, the whole file where not said, in slices of at most some megabytes. */
  readonly slices: (from?: number, to?: number) => AsyncIterable<Uint8Array>;
}

/** A file as it was delivered (a member of a zip archive is named `archive.zip/member.csv`). */
export interface DeliveredFile {
  readonly name: string;
  /** The whole file; its first bytes only where there is `content`. */
  readonly bytes: Uint8Array;
  /** Where the whole file is, if it is not held. */
  readonly content?: FileContent;
  /** When the file says it was made (document properties), if it does. */
  readonly madeOn: Day | null;
  /** True for a file that is too large to be read at all: its bytes are left out. */
  readonly tooLarge?: boolean;
}

/**
 * A person as named by a delivery. The number and name are plain here and nowhere further: the record turns the
 * number into a key and encrypts both.
 */
export interface PersonRow {
  /** Identity number as delivered (digits only, blanks removed). */
  readonly number: string;
  /** Other numbers the source says are the same person (an earlier D-number). */
  readonly earlierNumbers: readonly string[];
  readonly name: string | null;
  readonly birthYear: number | null;
  /** 1–12 */
  readonly birthMonth: number | null;
  readonly sex: Sex;
}

/** One piece of employment with unchanging facts, days `[from, to)`. */
export interface EmploymentRow {
  /** Place in `persons`. */
  readonly person: number;
  /** The source's id of the employment, if it has one. */
  readonly sourceId: string | null;
  /** The workplace as the source names it (an organisation number for Aa-registeret). */
  readonly workplace: string;
  readonly positionCode: string | null;
  readonly positionTitle: string | null;
  /** Hundredths of a per cent (100 % = 10 000); null where the source does not say. */
  readonly percent: number | null;
  readonly contract: Contract;
  readonly terms: EmploymentTerms;
  readonly from: Day;
  /** First day not employed; null = open. */
  readonly to: Day | null;
  readonly endReason: EndReason | null;
  /** The source's own code or words for the end reason. */
  readonly endReasonText: string | null;
  readonly education: string | null;
  readonly line: number;
}

/** A leave of absence, days `[from, to)`. The person stays employed. */
export interface LeaveRow {
  readonly person: number;
  readonly workplace: string;
  readonly from: Day;
  readonly to: Day | null;
  /** Hundredths of a per cent of the position; null = not said. */
  readonly percent: number | null;
  readonly kind: string;
  readonly line: number;
}

/** Whether a person was paid for work at a unit in the month of a message. Never how much. */
export interface ActivityRow {
  readonly person: number;
  readonly workplace: string;
  readonly hasPay: boolean;
  /** Hundredths of hours paid by the hour. */
  readonly hours: number;
}

/** The head of an a-melding: what decides whether the message counts. */
export interface MessageFacts {
  /** Chosen by the sender; one of its kind per employer. */
  readonly messageId: string;
  /** The message that this one takes the whole place of. */
  readonly replaces: string | null;
  /** `opplysningspliktig`. */
  readonly employer: string;
  /** First day of the month it speaks of. */
  readonly month: Day;
  /** Milliseconds since 1970, UTC. */
  readonly deliveredAt: number;
  /** Income recipients in it: none where it nulls another. */
  readonly recipients: number;
}

export type MessageState = 'received' | 'rejected' | 'replaced';

/** What the feedback says of one message. */
export interface MessageStateRow {
  readonly messageId: string;
  readonly state: MessageState;
  /** Recipients as the receiver counted them; null = not said. */
  readonly recipients: number | null;
  readonly line: number;
}

/** How many pupils a unit had on a day. */
export interface PupilsRow {
  readonly unit: string;
  readonly day: Day;
  readonly pupils: number;
  readonly line: number;
}

/** A figure as it was reported: never corrected. */
export interface ReportedFigureRow {
  readonly publisher: string;
  /** Where it stood. */
  readonly title: string | null;
  readonly publishedOn: Day;
  /** Id, alias or free name, as written. */
  readonly metric: string;
  readonly definition: ReportedDefinition;
  readonly definitionText: string | null;
  readonly from: Day;
  /** The second day; null for a figure of one day. */
  readonly to: Day | null;
  /** Code of a staff group or subgroup, or the words of the file; null = everybody. */
  readonly group: string | null;
  /** A unit number, COUNTRY, or an area as written; null = the whole owner. */
  readonly place: string | null;
  /** Shares 0–1, else as the measure says. */
  readonly value: number;
  /** Half of what the last digit written is worth. */
  readonly rounding: number;
  readonly measure: ReportedMeasure;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly address: string | null;
  readonly note: string | null;
  readonly line: number;
}

export interface UnitRow {
  readonly unit: string;
  readonly name: string;
  readonly schoolType: SchoolType;
  readonly gradeFrom: number | null;
  readonly gradeTo: number | null;
  readonly areaCode: string | null;
  readonly subAreaCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly pupils: number | null;
  /** Employees as the register counts them. */
  readonly registeredEmployees: number | null;
  readonly parent: string | null;
  readonly closedOn: Day | null;
  readonly livingConditions: LivingConditions;
  readonly line: number;
}

export interface AreaRow {
  readonly code: string;
  readonly name: string;
  readonly level: 'area' | 'sub-area';
  readonly parent: string | null;
  readonly livingConditions: LivingConditions;
  /** GeoJSON geometry as text. */
  readonly geometry: string | null;
  readonly line: number;
}

export interface SuccessionRow {
  readonly from: string;
  readonly to: string;
  readonly day: Day;
  readonly kind: SuccessionKind;
  readonly line: number;
}

/** Two identity numbers of one person: the later one counts. */
export interface IdentityLinkRow {
  readonly earlier: string;
  readonly later: string;
  readonly line: number;
}

/**
 * What an employment delivery speaks of. `history`: for each person it names, everything the source knows; it
 * replaces what the source said of that person before. `month`: who was employed in that month, first day given.
 */
export type Extent =
  /** `workplace`: only what the source said of that workplace is replaced. */
  { readonly kind: 'history'; readonly workplace?: string } | { readonly kind: 'month'; readonly firstDay: Day };

export type DeliveryContent =
  | {
      readonly kind: 'employments';
      readonly extent: Extent;
      readonly persons: readonly PersonRow[];
      readonly employments: readonly EmploymentRow[];
      readonly leaves: readonly LeaveRow[];
      /** For an a-melding only. */
      readonly activities?: readonly ActivityRow[];
      readonly message?: MessageFacts;
    }
  | { readonly kind: 'message-states'; readonly states: readonly MessageStateRow[] }
  | { readonly kind: 'pupils'; readonly pupils: readonly PupilsRow[] }
  | { readonly kind: 'units'; readonly units: readonly UnitRow[] }
  | { readonly kind: 'areas'; readonly areas: readonly AreaRow[] }
  | { readonly kind: 'succession'; readonly successions: readonly SuccessionRow[] }
  | { readonly kind: 'identity-links'; readonly links: readonly IdentityLinkRow[] }
  | { readonly kind: 'reported-figures'; readonly reported: readonly ReportedFigureRow[] }
  | { readonly kind: 'own-table'; readonly rows: readonly OwnRow[] };

/** What a reader makes of one file. Readers never throw on bad data: they find. */
export interface ReadResult {
  readonly content: DeliveryContent | null;
  readonly findings: readonly Finding[];
  readonly rows: { readonly read: number; readonly kept: number; readonly rejected: number };
  /** Position codes and workplaces met, with how many rows and a title, so that unknown ones can be mended. */
  readonly met: {
    readonly positions: ReadonlyMap<string, { readonly title: string | null; readonly rows: number }>;
    readonly workplaces: ReadonlyMap<string, { readonly rows: number }>;
  };
  /** For a table whose columns were chosen: how its first rows were understood. */
  readonly asRead?: AsRead;
}
