import type { Question } from '../../../src/analysis/index.ts';
import type { WorldRow } from '../small-world.ts';
import type { Known, NaiveDay } from './person.ts';

/** A person's life, day by day. */
export type Life = Map<number, NaiveDay>;

/** Followed from `entry` days on until `days`, when it was over or only followed no longer. */
export interface NaiveStint {
  readonly entry: number;
  readonly days: number;
  readonly gone: boolean;
}

/** Figures of one cell, as the second road has them. */
export interface NaiveCell {
  numerator: number;
  denominator: number;
  provisional: boolean;
  readonly persons: Set<number>;
  /** For medians: what the persons have. */
  readonly amounts: number[];
  /** For staying: month -> at risk and left. */
  readonly months: Map<number, [number, number]>;
  /** For curves and causes: everybody who is followed. */
  readonly followed: NaiveFollowed[];
  /** For time until something ends: those followed, and those of the whole. */
  readonly stints: NaiveStint[];
  readonly whole: NaiveStint[];
  /** For early exits: is anybody still followed? */
  reached?: boolean;
  /** A value that is no ratio, where the whole had to be known first. */
  estimate?: NaiveEstimate;
}

/** Somebody at risk in the months after `entry` until `time`, when a cause (0 = none) happened. */
export interface NaiveFollowed {
  readonly person: number;
  readonly entry: number;
  readonly time: number;
  readonly cause: number;
  readonly provisional: boolean;
}

export interface NaiveEstimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Cells by `code|code` (and `|component` for a balance); cells with nothing in them are not there. */
export type NaiveAnswer = Map<string, NaiveCell>;

export interface NaiveOne {
  readonly known: Known;
  readonly question: Question;
  readonly person: number;
  readonly life: Life;
  readonly answer: NaiveAnswer;
}

/** What further figures need of the second road: cells, and how a person stood. */
export interface NaiveTools {
  readonly cellsOf: (one: NaiveOne, row: WorldRow, day: number) => string[];
  readonly cell: (answer: NaiveOne['answer'], key: string) => NaiveCell;
  readonly lastRow: (one: NaiveOne, day: number) => WorldRow;
  readonly lastActive: (one: NaiveOne, day: number) => number;
  readonly isOpen: (one: NaiveOne, firstAway: number) => boolean;
  readonly hasMoved: (one: NaiveOne, row: WorldRow, from: number, to: number) => boolean;
  /** Cells on a day of employment; in a hole as on the last day before it, but older. */
  readonly cellsInHole: (one: NaiveOne, day: number) => Iterable<string>;
}
