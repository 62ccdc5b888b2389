import type { DeliveryQuality } from './quality.ts';
import type { AsReadAnswer, MappingNeeded } from './tables.ts';

export type DeliveryStatus = 'taken-in' | 'already-known' | 'stopped' | 'not-recognised';
export type Severity = 'stops-delivery' | 'rejects-row' | 'note';

export interface RowCounts {
  readonly read: number;
  readonly kept: number;
  readonly rejected: number;
}

/** What was found, where, and what to do about it, in the language asked for. */
export interface FindingAnswer {
  readonly control: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number | null;
  readonly path: string;
  readonly message: string;
  readonly action: string;
  /** How many rows this finding stands for. */
  readonly count: number;
}

/** What has no place yet: mended by POST /api/placings. */
export interface UnplacedAnswer {
  readonly positions: readonly {
    readonly position: string;
    readonly title: string | null;
    readonly rows: number;
    readonly suggestion: { readonly code: string; readonly label: string } | null;
  }[];
  readonly workplaces: readonly {
    readonly workplace: string;
    readonly rows: number;
    readonly suggestions: readonly { readonly unit: string; readonly name: string }[];
  }[];
}

/** One delivery's fate: an element of `deliveries` in `laget take-in --format json` and in a finished job. */
export interface DeliveryOutcome {
  readonly id: string | null;
  readonly sha256: string;
  readonly source: string | null;
  readonly files: readonly string[];
  readonly status: DeliveryStatus;
  readonly rows: RowCounts;
  readonly findings: readonly FindingAnswer[];
  readonly unplaced: UnplacedAnswer;
  /** Name of the saved mapping it was read by; null = by its own columns. */
  readonly mapping: string | null;
  /** How the first rows of a table were understood. */
  readonly asRead: AsReadAnswer | null;
  /** For a table whose columns are in doubt, or that is only tried. */
  readonly mappingNeeded: MappingNeeded | null;
}

/** POST /api/deliveries (202). */
export interface JobStarted {
  readonly job: string;
}

/** GET /api/jobs/:id */
export interface JobAnswer {
  readonly id: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly check: boolean;
  readonly steps: readonly {
    readonly file: string;
    readonly stage: 'reading' | 'checking' | 'keeping' | 'done';
    readonly rows: number;
  }[];
  /** Filled when `done`. */
  readonly deliveries: readonly DeliveryOutcome[];
  /** Filled when `failed`. */
  readonly problem: string | null;
}

export interface DeliveryItem {
  readonly id: string;
  readonly source: string;
  readonly files: readonly string[];
  readonly sha256: string;
  readonly takenInAt: string;
  readonly takenInBy: string;
  /** `YYYY-MM-DD`: the day from which its facts count as known. */
  readonly knownOn: string;
  /** True where `knownOn` is the delivery's own time. */
  readonly ownTime: boolean;
  readonly rows: RowCounts;
  readonly findings: { readonly 'rejects-row': number; readonly note: number };
  readonly withdrawnAt: string | null;
}

/** GET /api/deliveries */
export interface DeliveriesAnswer {
  readonly deliveries: readonly DeliveryItem[];
}

/** GET /api/deliveries/:id */
export interface DeliveryAnswer {
  readonly delivery: DeliveryItem;
  readonly quality: DeliveryQuality;
  readonly findings: readonly FindingAnswer[];
}

/** POST /api/deliveries/:id/withdraw */
export interface WithdrawAnswer {
  readonly id: string;
  readonly outcome: 'withdrawn' | 'already-withdrawn';
}
