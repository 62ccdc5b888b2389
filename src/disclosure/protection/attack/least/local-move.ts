import type { Sums } from '../../cells/sums.ts';
import type { Change } from '../change.ts';
import { ruleOfPart } from '../known-rule.ts';
import { type LeastMove, type LeastMoveWish, openLeastMove } from './least-move.ts';
import type { Part, Parts } from './parts.ts';

/** A sum that lies in more parts than this is looked for in the first of them. */
const PARTS_TRIED = 4;
/** So many parts are kept ready to be solved; another is made ready in the place of the one that waited longest. */
const READY = 40;

/** Looks for moves within one part of a large table, with everything outside standing still. Null where a sum is in none. */
export function openLocalMove(sums: Sums, { part, tables }: Parts, wish: LeastMoveWish): LeastMove {
  const ready = new Set<LocalPart>();
  const parts = tables.map((one) => openPart(sums.values, one, wish));
  const makeReady = (one: LocalPart): LocalPart => {
    ready.delete(one);
    ready.add(one);
    const [oldest] = ready;
    if (ready.size > READY && oldest !== undefined) {
      ready.delete(oldest);
      oldest.rest();
    }
    return one;
  };
  const touching = (sum: number): readonly LocalPart[] => {
    const found = new Set<number>();
    for (const leaf of sums.of[sum] ?? []) found.add(part[leaf] ?? -1);
    return [...found].flatMap((at) => parts[at] ?? []);
  };
  const shift = (sum: number, by: 1 | -1) => {
    for (const one of touching(sum)) one.shift(sum, by);
  };
  return {
    withhold: (sum) => shift(sum, -1),
    publish: (sum) => shift(sum, 1),
    move: (sum, need, still, avoid = []) => {
      for (const one of touching(sum).slice(0, PARTS_TRIED)) {
        const found = makeReady(one).move(sum, need, still, avoid);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

interface LocalPart {
  readonly shift: (sum: number, by: 1 | -1) => void;
  readonly move: (sum: number, need: number, still: number, avoid: readonly number[]) => Change | null;
  /** Gives back the memory; what is published is remembered. */
  readonly rest: () => void;
}

function openPart(values: Float64Array, { sums, leaves, own }: Part, wish: LeastMoveWish): LocalPart {
  const { rule, price, effort } = wish;
  const ruled = rule === null ? null : ruleOfPart(rule, values, { size: sums.of.length, own });
  /** How many published sums of the whole have these leaves in the part, and what it costs to move them all. */
  const published = new Int32Array(sums.of.length);
  const together = price === null ? null : new Float64Array(sums.of.length);
  const count = (sum: number, at: number, by: 1 | -1) => {
    published[at] = (published[at] ?? 0) + by;
    if (together !== null) together[at] = (together[at] ?? 0) + by * (price?.[sum] ?? 0);
  };
  for (const [sum, at] of own) count(sum, at, 1);
  let least: LeastMove | null = null;
  const opened = (): LeastMove => {
    if (least !== null) return least;
    least = openLeastMove(sums, { rule: ruled, price: together, effort });
    for (const [at, some] of published.entries()) if (some === 0) least.withhold(at);
    return least;
  };
  const placeOf = (leaf: number) => (leaf < 0 ? -1 : (own.get(leaf) ?? -1));
  return {
    shift: (sum, by) => {
      const at = own.get(sum) ?? -1;
      count(sum, at, by);
      if (published[at] === 0) least?.withhold(at);
      else if (price !== null || (by > 0 && published[at] === 1)) least?.publish(at);
    },
    move: (sum, need, still, avoid) => {
      const here = avoid.map(placeOf).filter((leaf) => leaf >= 0);
      const change = opened().move(own.get(sum) ?? -1, need, placeOf(still), here);
      if (change === null) return null;
      return { leaves: change.leaves.map((leaf) => leaves[leaf] ?? 0), by: change.by };
    },
    rest: () => {
      least = null;
    },
  };
}
