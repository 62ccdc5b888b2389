import type { Day } from '../../terms/index.ts';

/** A public figure as it was told, to be kept. */
export interface FigureToKeep {
  /** What it was told in or for, 1–200 characters. */
  readonly name: string;
  /** The question as texts, so that it can be asked again. */
  readonly question: object;
  readonly language: string;
  /** The JSON of the answer, to the byte. */
  readonly answer: string;
  /** Fingerprint of the record that the answer was made of. */
  readonly fingerprint: string;
  /** Version of the program that made it. */
  readonly program: string;
  readonly by: string;
}

export type KeepOutcome =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'record-changed' };

export interface KeptFigure {
  /** Such as `k000012`. */
  readonly id: string;
  readonly name: string;
  readonly question: object;
  readonly language: string;
  readonly answer: string;
  readonly program: string;
  readonly keptOn: Day;
  /** ISO 8601 in UTC: what was recorded by then is what it was made of. */
  readonly keptAt: string;
  readonly keptBy: string;
  readonly putAway: boolean;
}
