import type { Sums } from '../../cells/sums.ts';
import { lazily } from '../lazily.ts';
import { type LeastMove, type LeastMoveWish, openLeastMove } from './least-move.ts';
import { openLocalMove } from './local-move.ts';
import type { Parts } from './parts.ts';

/** Who looks for moves of a table: first within one part, then in the whole. */
export interface Movers {
  readonly withhold: (sum: number) => void;
  readonly publish: (sum: number) => void;
  /** Those who may find a move of this sum, in the order in which they are asked. */
  readonly of: (sum: number) => readonly Pick<LeastMove, 'move'>[];
}

export interface MoversWish extends LeastMoveWish {
  /** Null: only the whole table is asked. */
  readonly parts: (() => Parts) | null;
}

/** In tables with more sums what is not found in its part is not looked for in the whole. */
const WHOLE_UP_TO = 1500;

/** Each is made ready when it is first asked: a large table is hardly ever asked as a whole. */
export function openMovers(sums: Sums, { parts, ...wish }: MoversWish): Movers {
  const published = new Uint8Array(sums.of.length).fill(1);
  const ready = (one: LeastMove) => {
    for (const [sum, is] of published.entries()) if (is === 0) one.withhold(sum);
    return one;
  };
  const least = lazily(() => ready(openLeastMove(sums, wish)));
  const tables = lazily(() => parts?.() ?? { part: new Int32Array(), tables: [] });
  const local = lazily(() => ready(openLocalMove(sums, tables.get(), wish)));
  const isLocal = (sum: number) => sums.of[sum]?.some((leaf) => (tables.get().part[leaf] ?? -1) >= 0) === true;
  const inPart: Pick<LeastMove, 'move'> = { move: (...asked) => local.get().move(...asked) };
  const inWhole: Pick<LeastMove, 'move'> = { move: (...asked) => least.get().move(...asked) };
  return {
    withhold: (sum) => {
      published[sum] = 0;
      for (const one of [least, local]) one.opened()?.withhold(sum);
    },
    publish: (sum) => {
      published[sum] = 1;
      for (const one of [least, local]) one.opened()?.publish(sum);
    },
    of: (sum) => {
      if (!isLocal(sum)) return [inWhole];
      return sums.of.length > WHOLE_UP_TO ? [inPart] : [inPart, inWhole];
    },
  };
}
