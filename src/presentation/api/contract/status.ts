import type { PeriodKind } from '../../../terms/index.ts';
import type { CellState } from './figure.ts';

/** A sentence in stretches; the figure itself is strong. */
export type StatusText = readonly { readonly text: string; readonly strong: boolean }[];

/** Where the figure behind a sentence stands on Nøkkeltall: metric by alias, breakdown, period, and other filters. */
export interface StatusFigure {
  readonly metric: string;
  /** Staff group, `Total` for everybody. */
  readonly group: string;
  /** Dimension, or `none`. */
  readonly by: string;
  /** `YYYY-MM-DD` or `YYYY-MM-DD/YYYY-MM-DD`. */
  readonly period: string;
  readonly where: readonly { readonly dimension: string; readonly code: string }[];
}

/** One year of the figure, for its picture. `value` is null where it may not be seen. */
export interface StatusPoint {
  readonly period: string;
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  readonly provisional: boolean;
}

/** A day on which a figure's years are cut, and why. */
export interface StatusBreak {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly title: string;
  readonly reason: string;
}

/** A figure told by rule: the answer, then what has changed. */
export interface StatusSentence {
  /** `leavers`, `staying`, … : which sentence it is. */
  readonly kind: string;
  /** The metric's name. */
  readonly name: string;
  readonly main: StatusText;
  readonly rest: string;
  readonly state: CellState;
  /** The value alone, or null. */
  readonly value: string | null;
  readonly figure: StatusFigure;
  readonly series: readonly StatusPoint[];
  /** What a period of the series is. */
  readonly time: PeriodKind;
  /** Oldest first. The years on either side are not joined, and not compared. */
  readonly breaks: readonly StatusBreak[];
}

/** One of the four characteristics of an attractive workplace. */
export interface StatusCharacteristic {
  readonly id: 'applicants' | 'staying' | 'environment' | 'development';
  readonly title: string;
  readonly sentences: readonly StatusSentence[];
  readonly missing: readonly StatusMissing[];
}

/** What no source tells yet, in words. */
export interface StatusMissing {
  readonly need: string;
  /** In a word or two, for a list. */
  readonly short: string;
  readonly what: string;
  /** The system that has it, and who can deliver it. */
  readonly from: string;
  /** How it is delivered, or that it cannot be yet. */
  readonly how: string;
  readonly canBeDelivered: boolean;
}

/** A headline figure of one staff group; `text` is null where it may not be seen or is not there. */
export interface StatusGroupCell {
  readonly group: string;
  readonly text: string | null;
  readonly state: CellState;
  /** Null where no table has the group. */
  readonly figure: StatusFigure | null;
}

/** One headline figure, one cell per staff group in the order of `groups`. */
export interface StatusGroupRow {
  readonly kind: string;
  readonly name: string;
  /** The period of the figures, in words. */
  readonly when: string;
  readonly cells: readonly StatusGroupCell[];
}

/** The four characteristics for every staff group: the newest headline figures, and what no source tells. */
export interface StatusByGroup {
  readonly groups: readonly { readonly code: string; readonly label: string }[];
  readonly characteristics: readonly {
    readonly id: StatusCharacteristic['id'];
    readonly title: string;
    readonly rows: readonly StatusGroupRow[];
    readonly missing: readonly string[];
  }[];
}

/** A change larger than usual variation. `size`, `low` and `high` are in largest usual changes: beyond ±1 is outside. */
export interface StatusChange {
  readonly subject: string;
  readonly since: 'year-before' | 'base';
  readonly staffGroup: string | null;
  readonly main: StatusText;
  readonly rest: string;
  readonly size: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly figure: StatusFigure;
}

/** A metric then and now. */
export interface StatusDevelopment {
  readonly kind: string;
  readonly name: string;
  readonly since: string;
  readonly earlier: string;
  readonly now: string;
  readonly difference: string;
  readonly verdict: string;
  /** Why there is no earlier value and no difference; null where there is. */
  readonly refused: string | null;
}

/** A source and the newest it has told. */
export interface StatusSource {
  readonly source: string;
  readonly label: string;
  /** `YYYY-MM-DD`: the day its newest delivery is known from. */
  readonly day: string;
}

/** What has come in, newest first. */
export interface StatusDelivery {
  readonly id: string;
  readonly label: string;
  /** Moment it was taken in, or taken back: ISO 8601. */
  readonly at: string;
  readonly withdrawn: boolean;
  readonly findings: number;
}

/** GET /api/status and `laget status --format json`. */
export interface StatusAnswer {
  readonly audience: 'public' | 'internal';
  readonly group: string;
  readonly dataset: string;
  /** Last day the counting source tells about, `YYYY-MM-DD`. */
  readonly horizon: string;
  readonly base: { readonly chosen: boolean; readonly schoolYear: string } | null;
  readonly lead: string;
  readonly asOf: string;
  readonly size: StatusSentence | null;
  readonly notices: readonly { readonly kind: 'provisional' | 'missing' | 'fallen-out'; readonly text: string }[];
  readonly characteristics: readonly StatusCharacteristic[];
  readonly byGroup: StatusByGroup;
  /** What is not known of any characteristic, as one sentence. */
  readonly unknown: string;
  /** `refused`: comparisons that were not made because a break lies between. */
  readonly changes: { readonly looked: number; readonly refused: number; readonly rows: readonly StatusChange[] };
  readonly development: readonly StatusDevelopment[];
  /** How many units have delivered all months, in words; empty where that is not known. */
  readonly months: string;
  readonly sources: readonly StatusSource[];
  readonly deliveries: readonly StatusDelivery[];
}
