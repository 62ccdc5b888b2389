import type { Question } from '../../src/analysis/index.ts';
import type { Known, NaiveDay } from './naive-person.ts';
import type { WorldRow } from './small-world.ts';

/** A person's life, day by day. */
export type Life = Map<number, NaiveDay>;

/** Followed from `entry` days on until `days`, when it was over or only followed no longer. */
export interface NaiveFollowed {
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
  /** For time until something ends: those followed, and those of the whole. */
  readonly followed: NaiveFollowed[];
  readonly whole: NaiveFollowed[];
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
}
