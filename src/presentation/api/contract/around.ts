import type { CellState } from './figure.ts';

/** A code and what it is called. */
interface Named {
  readonly code: string;
  readonly label: string;
}

/** Living conditions of an area, as the municipality says it. */
export interface AroundLiving {
  readonly area: Named;
  /** What the index is called; empty where there is one only. */
  readonly name: string;
  readonly year: string;
  readonly index: number;
  /** «8,4 på en skala fra 1 til 10, der 10 er mest utsatt». */
  readonly text: string;
}

/** What is agreed on working time, for as many units as have the very same. */
export interface AroundAgreement {
  /** Empty: every unit of the owner. */
  readonly units: readonly Named[];
  /** Null: every group. */
  readonly group: Named | null;
  readonly kind: Named;
  /** `YYYY-MM-DD` */
  readonly since: string;
  readonly yearHours: number | null;
  readonly atSchool: number | null;
  readonly weeks: number | null;
  /** «1 687,5 timer i året, 1 300 av dem på skolen, over 39 uker». */
  readonly text: string;
}

/** Pay of a position code. The public sees the middle of codes that enough have, and never the ends. */
export interface AroundPay {
  readonly position: Named;
  readonly year: string;
  readonly measure: Named;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  readonly persons: number | null;
  readonly state: Extract<CellState, 'shown' | 'withheld'>;
}

/** GET /api/around: what stands around the figures without being a figure of the staff. */
export interface AroundAnswer {
  readonly audience: 'public' | 'internal';
  readonly dataset: string;
  /** So many must have a position code for the public to be told its pay. */
  readonly fewestPaid: number;
  readonly living: readonly AroundLiving[];
  readonly agreements: readonly AroundAgreement[];
  readonly pay: readonly AroundPay[];
}
