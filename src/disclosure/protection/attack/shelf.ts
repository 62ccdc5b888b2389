import type { Sums } from '../cells/sums.ts';
import type { Change } from './change.ts';
import { openJoining } from './joining.ts';
import { type Asked, hasAlone, type Kept, type Knower, type Known, type Touching } from './kept.ts';
import type { KnownRule } from './known-rule.ts';
import { type Move, openAdding } from './moves.ts';

/** All moves found so far. Those that touch a published sum stand aside until it is withheld again. */
export interface Shelf {
  readonly add: (change: Change) => void;
  /** No further than is asked for: what was found first is told, and stays told. */
  readonly known: (sum: number, knower: Knower, enough: number) => Known;
  /** Joins two tables that what was published last has ruled out to one that it has not, where that shows the width. */
  readonly join: (asked: Asked) => boolean;
  readonly withhold: (sum: number) => void;
  readonly publish: (sum: number) => void;
  /** The sum is published and will stay so: moves that touch it are forgotten. */
  readonly settle: (sum: number) => void;
  /** From now on the sum is proven by these moves. */
  readonly lean: (sum: number, on: readonly Kept[]) => void;
  /** Forgets all moves, and what leans on them. */
  readonly clear: () => void;
  /** All moves that something leans on, as changes. */
  readonly proofs: () => readonly Change[];
  /** The sums whose proof has a move that touches this one. */
  readonly leaningOn: (sum: number) => readonly number[];
}

const ROUNDING = 1e-6;

export function openShelf(sums: Sums, rule: KnownRule): Shelf {
  const touching = Array.from(sums.of, (): Touching => ({ moves: [], steps: [] }));
  const published = new Uint8Array(sums.of.length).fill(1);
  const all = new Set<Kept>();
  const proofs = new Map<number, readonly Kept[]>();
  const addedUp = openAdding(sums, rule);
  const join = openJoining(sums);
  /** The sum that has been published and neither settled nor withheld again. */
  let latest = -1;
  const shift = (sum: number, by: 1 | -1) => {
    published[sum] = by > 0 ? 1 : 0;
    latest = by > 0 ? sum : -1;
    for (const kept of touching[sum]?.moves ?? []) kept.against += by;
  };
  const keep = ({ leaves, by, forth, back, alone, ruledForth, ruledBack, sums: touched, steps }: Move) => {
    const far = { forth, back, ruledForth, ruledBack };
    const kept: Kept = { leaves, by, sums: touched, alone, ...far, against: 0, proves: [], noted: 0 };
    all.add(kept);
    for (let i = 0; i < kept.sums.length; i++) {
      const sum = kept.sums[i] ?? 0;
      kept.against += published[sum] ?? 0;
      touching[sum]?.moves.push(kept);
      touching[sum]?.steps.push(steps[i] ?? 0);
    }
  };
  const joinAt = (pivot: number, against: 0 | 1, { sum, knower, width, avoid }: Asked): boolean => {
    const [moving, standing] = [touching[sum] ?? NONE, touching[pivot] ?? NONE];
    const enough = width - ROUNDING;
    return join({ moving, standing, against, knower, enough, avoid }).some((change) => {
      keep(addedUp(change));
      const { up, down } = furthest(moving, knower, enough);
      return up + down >= enough;
    });
  };
  return {
    join: (asked) => {
      const { still } = asked.knower;
      return latest >= 0 && (joinAt(latest, 1, asked) || (still >= 0 && joinAt(still, 0, asked)));
    },
    add: (change) => keep(addedUp(change)),
    known: (sum, knower, enough) => furthest(touching[sum] ?? NONE, knower, enough - ROUNDING),
    withhold: (sum) => shift(sum, -1),
    publish: (sum) => shift(sum, 1),
    settle: (sum) => {
      latest = -1;
      for (const kept of touching[sum]?.moves ?? []) all.delete(kept);
      forget(touching, sum);
    },
    lean: (sum, on) => {
      const before = proofs.get(sum) ?? [];
      for (const move of before) move.proves.splice(move.proves.indexOf(sum), 1);
      for (const move of on) move.proves.push(sum);
      proofs.set(sum, on);
    },
    clear: () => {
      for (const kept of all) for (const sum of kept.sums) empty(touching[sum]);
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

function empty(touching: Touching | undefined): void {
  if (touching === undefined || touching.moves.length === 0) return;
  touching.moves = [];
  touching.steps = [];
}

/** Of a move that is forgotten: it moves more published sums than there are. */
const GONE = Number.MAX_SAFE_INTEGER;

/** Forgets all moves that move one sum, in the lists of all sums. */
function forget(touching: readonly Touching[], sum: number): void {
  const gone = touching[sum]?.moves ?? [];
  const touched = new Set<number>();
  for (const kept of gone) {
    kept.against = GONE;
    for (const one of kept.sums) touched.add(one);
  }
  for (const one of touched) leaveOut(touching[one] ?? NONE);
}

function leaveOut({ moves, steps }: Touching): void {
  let size = 0;
  for (let at = 0; at < moves.length; at++) {
    const kept = moves[at];
    if (kept === undefined || kept.against === GONE) continue;
    moves[size] = kept;
    steps[size++] = steps[at] ?? 0;
  }
  if (size < moves.length) moves.length = steps.length = size;
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
  const { still } = knower;
  for (let i = 0; i < moves.length && found.up + found.down < enough; i++) {
    const kept = moves[i];
    if (kept === undefined || kept.against !== 0 || (still >= 0 && hasAlone(kept, still))) continue;
    reach(found, kept, steps[i] ?? 0, knower);
  }
  return found;
}

/** Nothing is put into a list here: it is done a hundred times for each question. */
function reach(found: Reached, kept: Kept, step: number, { ruled }: Knower): void {
  const size = Math.abs(step);
  const forth = (ruled ? kept.ruledForth : kept.forth) * size;
  const back = (ruled ? kept.ruledBack : kept.back) * size;
  const up = step > 0 ? forth : back;
  const down = step > 0 ? back : forth;
  if (up > found.up) {
    found.up = up;
    found.byUp = kept;
  }
  if (down > found.down) {
    found.down = down;
    found.byDown = kept;
  }
}
