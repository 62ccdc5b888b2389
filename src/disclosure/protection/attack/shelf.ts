import type { Sums } from '../cells/sums.ts';
import type { Change } from './change.ts';
import type { KnownRule } from './known-rule.ts';
import { type Move, moveOf } from './moves.ts';

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
  readonly add: (change: Change) => void;
  /** No further than is asked for: what was found first is told, and stays told. */
  readonly known: (sum: number, knower: Knower, enough: number) => Known;
  readonly withhold: (sum: number) => void;
  readonly publish: (sum: number) => void;
  /** From now on the sum is proven by these moves. */
  readonly lean: (sum: number, on: ReadonlySet<Move>) => void;
  /** Forgets all moves, and what leans on them. */
  readonly clear: () => void;
  /** All moves that something leans on, as changes. */
  readonly proofs: () => readonly Change[];
  /** The sums whose proof has a move that touches this one. */
  readonly leaningOn: (sum: number) => readonly number[];
}

/** A move on the shelf: how many published sums it touches, and the sums it is part of the proof of. */
interface Kept {
  readonly move: Move;
  against: number;
  readonly proves: Set<number>;
}

/** One move as one of the sums it touches sees it: how far it takes the sum up and down, for either knower. */
interface Seen {
  readonly kept: Kept;
  readonly up: number;
  readonly down: number;
  readonly ruledUp: number;
  readonly ruledDown: number;
}

const ROUNDING = 1e-6;

export function openShelf(sums: Sums, rule: KnownRule): Shelf {
  const touching: Seen[][] = Array.from(sums.of, () => []);
  const published = new Uint8Array(sums.of.length).fill(1);
  const keptOf = new Map<Move, Kept>();
  const proofs = new Map<number, ReadonlySet<Move>>();
  const shift = (sum: number, by: 1 | -1) => {
    published[sum] = by > 0 ? 1 : 0;
    for (const { kept } of touching[sum] ?? []) kept.against += by;
  };
  return {
    add: (change) => {
      const move = moveOf(sums, change, rule);
      const kept: Kept = { move, against: 0, proves: new Set() };
      keptOf.set(move, kept);
      for (const [sum, by] of move.touches) {
        kept.against += published[sum] ?? 0;
        touching[sum]?.push({ kept, ...spanOf(move, by) });
      }
    },
    known: (sum, knower, enough) => furthest(touching[sum] ?? [], knower, enough - ROUNDING),
    withhold: (sum) => shift(sum, -1),
    publish: (sum) => shift(sum, 1),
    lean: (sum, on) => {
      for (const move of proofs.get(sum) ?? []) keptOf.get(move)?.proves.delete(sum);
      for (const move of on) keptOf.get(move)?.proves.add(sum);
      proofs.set(sum, on);
    },
    clear: () => {
      for (const { touches } of keptOf.keys()) for (const sum of touches.keys()) touching[sum] = [];
      keptOf.clear();
      proofs.clear();
    },
    proofs: () => [...new Set([...proofs.values()].flatMap((moves) => [...moves]))].map(changeOf),
    leaningOn: (sum) => [...new Set((touching[sum] ?? []).flatMap(({ kept }) => [...kept.proves]))],
  };
}

function changeOf({ leaves, touches }: Move): Change {
  return { leaves: Int32Array.from(leaves), by: Float64Array.from(leaves, (leaf) => touches.get(leaf) ?? 0) };
}

function furthest(moves: readonly Seen[], { still, ruled }: Knower, enough: number): Known {
  let [up, down] = [0, 0];
  let [upBy, downBy]: [Move | null, Move | null] = [null, null];
  for (const seen of moves) {
    const [higher, lower] = reachOf(seen, ruled);
    if ((higher <= up && lower <= down) || !stands(seen.kept, still)) continue;
    if (higher > up) [up, upBy] = [higher, seen.kept.move];
    if (lower > down) [down, downBy] = [lower, seen.kept.move];
    if (up + down >= enough) break;
  }
  return { up, down, by: [upBy, downBy].filter((move) => move !== null) };
}

function reachOf({ up, down, ruledUp, ruledDown }: Seen, ruled: boolean): readonly [number, number] {
  return ruled ? [ruledUp, ruledDown] : [up, down];
}

function stands({ against, move }: Kept, still: number): boolean {
  return against === 0 && (still < 0 || !move.leaves.has(still));
}

function spanOf({ forth, back, ruledForth, ruledBack }: Move, by: number): Omit<Seen, 'kept'> {
  const size = Math.abs(by);
  return by > 0
    ? { up: forth * size, down: back * size, ruledUp: ruledForth * size, ruledDown: ruledBack * size }
    : { up: back * size, down: forth * size, ruledUp: ruledBack * size, ruledDown: ruledForth * size };
}
