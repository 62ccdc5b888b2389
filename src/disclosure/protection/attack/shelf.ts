import type { Sums } from '../cells/sums.ts';
import type { Change } from './change.ts';
import type { KnownRule } from './known-rule.ts';
import { type Move, openAdding } from './moves.ts';

/** How far a sum is known to go either way, and by which moves. */
export interface Known {
  readonly up: number;
  readonly down: number;
  readonly by: readonly Kept[];
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
  readonly lean: (sum: number, on: ReadonlySet<Kept>) => void;
  /** Forgets all moves, and what leans on them. */
  readonly clear: () => void;
  /** All moves that something leans on, as changes. */
  readonly proofs: () => readonly Change[];
  /** The sums whose proof has a move that touches this one. */
  readonly leaningOn: (sum: number) => readonly number[];
}

/** A move on the shelf: how many published sums it touches, and the sums it is part of the proof of. */
export interface Kept extends Move {
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
  const all = new Set<Kept>();
  const proofs = new Map<number, ReadonlySet<Kept>>();
  const addedUp = openAdding(sums, rule);
  const shift = (sum: number, by: 1 | -1) => {
    published[sum] = by > 0 ? 1 : 0;
    for (const { kept } of touching[sum] ?? []) kept.against += by;
  };
  const keep = (move: Move) => {
    const kept: Kept = { ...move, against: 0, proves: new Set() };
    all.add(kept);
    for (let i = 0; i < move.sums.length; i++) {
      const sum = move.sums[i] ?? 0;
      kept.against += published[sum] ?? 0;
      touching[sum]?.push({ kept, ...spanOf(move, move.steps[i] ?? 0) });
    }
  };
  return {
    add: (change) => keep(addedUp(change)),
    known: (sum, knower, enough) => furthest(touching[sum] ?? [], knower, enough - ROUNDING),
    withhold: (sum) => shift(sum, -1),
    publish: (sum) => shift(sum, 1),
    lean: (sum, on) => {
      for (const move of proofs.get(sum) ?? []) move.proves.delete(sum);
      for (const move of on) move.proves.add(sum);
      proofs.set(sum, on);
    },
    clear: () => {
      for (const kept of all) for (const sum of kept.sums) touching[sum] = [];
      all.clear();
      proofs.clear();
    },
    proofs: () => [...new Set([...proofs.values()].flatMap((moves) => [...moves]))],
    leaningOn: (sum) => {
      const found = new Set<number>();
      for (const { kept } of touching[sum] ?? []) for (const one of kept.proves) found.add(one);
      return [...found];
    },
  };
}

function furthest(moves: readonly Seen[], { still, ruled }: Knower, enough: number): Known {
  const found = { up: 0, down: 0 };
  const by: { up: Kept | null; down: Kept | null } = { up: null, down: null };
  const see = (kept: Kept, up: number, down: number) => {
    if ((up <= found.up && down <= found.down) || !stands(kept, still)) return;
    if (up > found.up) [found.up, by.up] = [up, kept];
    if (down > found.down) [found.down, by.down] = [down, kept];
  };
  for (const { kept, up, down, ruledUp, ruledDown } of moves) {
    if (ruled) see(kept, ruledUp, ruledDown);
    else see(kept, up, down);
    if (found.up + found.down >= enough) break;
  }
  return { ...found, by: [by.up, by.down].filter((move) => move !== null) };
}

function stands({ against, leaves }: Kept, still: number): boolean {
  return against === 0 && (still < 0 || !leaves.includes(still));
}

function spanOf({ forth, back, ruledForth, ruledBack }: Move, step: number): Omit<Seen, 'kept'> {
  const size = Math.abs(step);
  return step > 0
    ? { up: forth * size, down: back * size, ruledUp: ruledForth * size, ruledDown: ruledBack * size }
    : { up: back * size, down: forth * size, ruledUp: ruledBack * size, ruledDown: ruledForth * size };
}
