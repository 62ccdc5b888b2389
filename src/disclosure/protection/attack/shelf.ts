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

/** Who asks what a sum may be: the leaf of one alone who knows it (-1: nobody's), and whether the rule is known. */
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
  /** The sum is published and will stay so: moves that touch it are forgotten. */
  readonly settle: (sum: number) => void;
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

/** The moves that touch one sum, and by how much a step of each moves it. */
interface Touching {
  moves: Kept[];
  steps: number[];
}

const ROUNDING = 1e-6;

export function openShelf(sums: Sums, rule: KnownRule): Shelf {
  const touching = Array.from(sums.of, (): Touching => ({ moves: [], steps: [] }));
  const published = new Uint8Array(sums.of.length).fill(1);
  const all = new Set<Kept>();
  const proofs = new Map<number, ReadonlySet<Kept>>();
  const addedUp = openAdding(sums, rule);
  const shift = (sum: number, by: 1 | -1) => {
    published[sum] = by > 0 ? 1 : 0;
    for (const kept of touching[sum]?.moves ?? []) kept.against += by;
  };
  const keep = (move: Move) => {
    const kept: Kept = { ...move, against: 0, proves: new Set() };
    all.add(kept);
    for (let i = 0; i < move.sums.length; i++) {
      const sum = move.sums[i] ?? 0;
      kept.against += published[sum] ?? 0;
      touching[sum]?.moves.push(kept);
      touching[sum]?.steps.push(move.steps[i] ?? 0);
    }
  };
  return {
    add: (change) => keep(addedUp(change)),
    known: (sum, knower, enough) => furthest(touching[sum] ?? NONE, knower, enough - ROUNDING),
    withhold: (sum) => shift(sum, -1),
    publish: (sum) => shift(sum, 1),
    settle: (sum) => {
      const gone = new Set(touching[sum]?.moves);
      const touched = new Set([...gone].flatMap((kept) => Array.from(kept.sums)));
      for (const one of touched) leaveOut(touching[one] ?? NONE, gone);
      for (const kept of gone) all.delete(kept);
    },
    lean: (sum, on) => {
      for (const move of proofs.get(sum) ?? []) move.proves.delete(sum);
      for (const move of on) move.proves.add(sum);
      proofs.set(sum, on);
    },
    clear: () => {
      for (const kept of all) for (const sum of kept.sums) touching[sum] = { moves: [], steps: [] };
      all.clear();
      proofs.clear();
    },
    proofs: () => [...new Set([...proofs.values()].flatMap((moves) => [...moves]))],
    leaningOn: (sum) => {
      const found = new Set<number>();
      for (const kept of touching[sum]?.moves ?? []) for (const one of kept.proves) found.add(one);
      return [...found];
    },
  };
}

const NONE: Touching = { moves: [], steps: [] };

function leaveOut(touching: Touching, gone: ReadonlySet<Kept>): void {
  const { moves, steps } = touching;
  const isLeft = moves.map((kept) => !gone.has(kept));
  touching.steps = steps.filter((_, at) => isLeft[at]);
  touching.moves = moves.filter((_, at) => isLeft[at]);
}

/** How far a sum has been seen to go, and the moves that take it there. */
interface Reached {
  up: number;
  down: number;
  byUp: Kept | null;
  byDown: Kept | null;
}

function furthest({ moves, steps }: Touching, knower: Knower, enough: number): Known {
  const found: Reached = { up: 0, down: 0, byUp: null, byDown: null };
  for (let i = 0; i < moves.length && found.up + found.down < enough; i++) {
    const kept = moves[i];
    if (kept !== undefined && kept.against === 0) reach(found, kept, steps[i] ?? 0, knower);
  }
  const { up, down, byUp, byDown } = found;
  return { up, down, by: [byUp, byDown].filter((kept) => kept !== null) };
}

function reach(found: Reached, kept: Kept, step: number, { still, ruled }: Knower): void {
  const size = Math.abs(step);
  const forth = (ruled ? kept.ruledForth : kept.forth) * size;
  const back = (ruled ? kept.ruledBack : kept.back) * size;
  const [up, down] = step > 0 ? [forth, back] : [back, forth];
  if ((up <= found.up && down <= found.down) || (still >= 0 && kept.alone.includes(still))) return;
  if (up > found.up) [found.up, found.byUp] = [up, kept];
  if (down > found.down) [found.down, found.byDown] = [down, kept];
}
