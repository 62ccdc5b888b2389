import type { ReportedMeasure } from '../../../terms/index.ts';
import type { CellState } from './figure.ts';
import type { Coded } from './schools.ts';

/** A figure that somebody told before, as it was told. */
export interface ReportedItem {
  readonly id: string;
  /** The delivery that told of it, to be taken back; null for what is known to every owner. */
  readonly delivery: string | null;
  readonly publisher: string;
  readonly title: string | null;
  /** `YYYY-MM-DD`; null where the publisher does not date it. */
  readonly publishedOn: string | null;
  /** The id of a metric and its name; without an id, the name it was told under. */
  readonly metric: { readonly id: string | null; readonly name: string };
  readonly definition: Coded;
  /** `YYYY-MM-DD`, or two with `/` between. */
  readonly period: string;
  /** Code `Total`: everybody. */
  readonly group: Coded;
  /** Code `Total`: the whole owner. */
  readonly place: Coded;
  readonly state: 'shown' | 'withheld';
  /** Shares are 0–1. Null where withheld. */
  readonly value: number | null;
  /** With its unit and as many decimals as it was told. */
  readonly valueText: string;
  readonly measure: ReportedMeasure;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly address: string | null;
  readonly note: string | null;
}

/** GET /api/reported and `laget reported`: what is taken in, latest first. */
export interface ReportedAnswer {
  readonly reported: readonly (ReportedItem & {
    /** `YYYY-MM-DD`, when it was taken in. */
    readonly knownOn: string;
    /** `YYYY-MM-DD`; null while it counts. */
    readonly withdrawnOn: string | null;
  })[];
}

/** Ours for the same: a published or internal figure like any other. */
export interface OursItem {
  readonly state: CellState | 'none';
  readonly value: number | null;
  readonly text: string;
}

/** A figure told before, with ours beside it. */
export interface BesideItem extends ReportedItem {
  /** The metric of ours that stands beside it. */
  readonly against: { readonly id: string; readonly alias: string; readonly name: string };
  readonly isSameDefinition: boolean;
  readonly now: OursItem;
  /** As known on the day it was published; null where that is not known. */
  readonly atTheTime: OursItem | null;
  /** Ours now less what was told, and why, as shown; null where nothing is subtracted. */
  readonly difference: {
    readonly whole: number;
    readonly parts: readonly { readonly kind: string; readonly amount: number }[];
  } | null;
  /** All of it in words. */
  readonly sentences: readonly string[];
  /** The definition from which a bridge to ours may be asked for; null where there is nothing to bridge. */
  readonly bridge: string | null;
  /** Ids of the figures it replaces, is replaced by, and contradicts. */
  readonly revises: string | null;
  readonly revisedBy: string | null;
  readonly conflicts: readonly string[];
}

/** GET /api/reported/beside and `laget reported METRIC`: newest period first. */
export interface ReportedBesideAnswer {
  readonly reported: readonly BesideItem[];
}
