import type { Question } from '../../src/analysis/index.ts';
import type { Known, NaiveDay } from './naive-person.ts';

/** A person's life, day by day. */
export type Life = Map<number, NaiveDay>;

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
