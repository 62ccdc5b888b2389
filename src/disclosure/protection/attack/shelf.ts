import type { Sums } from '../cells/sums.ts';
import { type Move, moveOf } from './moves.ts';
import type { KnownRule } from './program.ts';

/** How far a sum is known to go either way, and by which moves. */
export interface Known {
  readonly up: number;
  readonly down: number;
  readonly by: readonly Move[];
}

/** Who asks what a sum may be: one leaf that is known to stand still (-1: none), and whether the rule is known. */
export interface Knower {
  readonly still: number;
  readonly ruled: boolean;
}

/** All moves found so far. Those that touch a published sum stand aside until it is withheld again. */
export interface Shelf {
  readonly add: (change: Float64Array) => void;
  readonly known: (sum: number, knower: Knower) => Known;
  readonly withhold: (sum: number) => void;
  readonly publish: (sum: number) => void;
  /** The sums that a standing move touches together with this one. */
  readonly leaningOn: (sum: number) => ReadonlySet<number>;
}

export function openShelf(sums: Sums, rule: KnownRule): Shelf {
  const touching: Move[][] = Array.from(sums.of, () => []);
  const published = new Uint8Array(sums.of.length).fill(1);
  /** How many published sums each move touches. */
  const against = new Map<Move, number>();
  const shift = (sum: number, by: 1 | -1) => {
    published[sum] = by > 0 ? 1 : 0;
    for (const move of touching[sum] ?? []) against.set(move, (against.get(move) ?? 0) + by);
  };
  const standing = (sum: number) => (touching[sum] ?? []).filter((move) => against.get(move) === 0);
  return {
    add: (change) => {
      const move = moveOf(sums, change, rule);
      let count = 0;
      for (const sum of move.touches.keys()) {
        count += published[sum] ?? 0;
        touching[sum]?.push(move);
      }
      against.set(move, count);
    },
    known: (sum, knower) => furthest(standing(sum), sum, knower),
    withhold: (sum) => shift(sum, -1),
    publish: (sum) => shift(sum, 1),
    leaningOn: (sum) => new Set(standing(sum).flatMap((move) => [...move.touches.keys()])),
  };
}

function furthest(moves: readonly Move[], sum: number, { still, ruled }: Knower): Known {
  let [up, down] = [0, 0];
  let [upBy, downBy]: [Move | null, Move | null] = [null, null];
  for (const move of moves) {
    if (move.leaves.has(still)) continue;
    const [higher, lower] = spanOf(move, sum, ruled);
    if (higher > up) [up, upBy] = [higher, move];
    if (lower > down) [down, downBy] = [lower, move];
  }
  return { up, down, by: [upBy, downBy].filter((move) => move !== null) };
}

function spanOf(move: Move, sum: number, ruled: boolean): readonly [up: number, down: number] {
  const by = move.touches.get(sum) ?? 0;
  const [forth, back] = ruled ? [move.ruledForth, move.ruledBack] : [move.forth, move.back];
  return by > 0 ? [forth * by, back * by] : [-back * by, -forth * by];
}
