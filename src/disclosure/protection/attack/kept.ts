import type { Move } from './moves.ts';

/** A move on the shelf: how many published sums it touches, and the sums it is part of the proof of. */
export interface Kept extends Omit<Move, 'steps'> {
  against: number;
  /** In the order in which they were found safe. */
  readonly proves: number[];
  /** For whoever goes through a list of them: a number that was noted here. */
  noted: number;
}

/** Whether it moves a leaf of one alone; there are few of them, and it is asked more often than anything else. */
export function hasAlone({ alone }: Kept, leaf: number): boolean {
  for (let i = 0; i < alone.length; i++) if (alone[i] === leaf) return true;
  return false;
}

/** The moves that touch one sum, and by how much a step of each moves it. */
export interface Touching {
  moves: Kept[];
  steps: number[];
}

/** How far a sum is known to go either way, and by which moves. */
export interface Known {
  readonly up: number;
  readonly down: number;
  readonly byUp: Kept | null;
  readonly byDown: Kept | null;
}

/** Who asks what a sum may be: the leaf of one alone who knows it (-1: nobody's), and whether the rule is known. */
export interface Knower {
  readonly still: number;
  readonly ruled: boolean;
}

/** What is asked: the interval one knower is left with for one sum, and how wide it must be. */
export interface Asked {
  readonly sum: number;
  readonly knower: Knower;
  readonly width: number;
  /** Leaves that are better left where they are. */
  readonly avoid: readonly number[];
}
