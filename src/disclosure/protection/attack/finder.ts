import type { Highs } from 'highs';
import type { Sums } from '../cells/sums.ts';
import { type Asked, type Left, leftTooLittle, showsWidth } from './closeness.ts';
import type { KnownRule } from './known-rule.ts';
import { type Effort, openLeastMove } from './least/least-move.ts';
import { openLocalMove } from './least/local-move.ts';
import { openProgram, type Program } from './program.ts';
import type { Shelf } from './shelf.ts';

/** Looks for tables that show a width: small moves first, then, where a solver is given, by a program of the whole table. */
export interface Finder {
  readonly withhold: (sum: number) => void;
  readonly publish: (sum: number) => void;
  /** Null where the shelf shows the width, with what was found now; else what is left, as far as is known. */
  readonly left: (shelf: Shelf, asked: Asked) => Left | null;
  /** Puts one more table on the shelf that widens a sum, and leaves those leaves alone where it can. */
  readonly widen: (shelf: Shelf, asked: Asked) => void;
  readonly dispose: () => void;
}

export interface Finding {
  /** The solver that is asked where nothing small is found; null: nobody is asked. */
  readonly highs: Highs | null;
  readonly effort: Effort;
}

/** In tables with more sums what is not found in its part is not looked for in the whole. */
const WHOLE_UP_TO = 3000;

export function openFinder(sums: Sums, rule: KnownRule | null, { highs, effort }: Finding): Finder {
  const least = openLeastMove(sums, { rule, price: null, effort });
  const local = effort === 'quick' || highs !== null ? openLocalMove(sums, rule) : null;
  const isHuge = effort === 'quick' && highs === null && sums.of.length > WHOLE_UP_TO;
  const isShown = (shelf: Shelf, asked: Asked): boolean =>
    (local !== null && showsWidth(shelf, local, asked)) ||
    (!(isHuge && local?.has(asked.sum)) && showsWidth(shelf, least, asked));
  const published = new Uint8Array(sums.of.length).fill(1);
  let program: Program | null = null;
  const opened = (solver: Highs): Program => {
    if (program !== null) return program;
    program = openProgram(solver, sums, rule);
    for (const [sum, is] of published.entries()) if (is === 0) program.withhold(sum);
    return program;
  };
  return {
    withhold: (sum) => {
      published[sum] = 0;
      least.withhold(sum);
      local?.withhold(sum);
      program?.withhold(sum);
    },
    publish: (sum) => {
      published[sum] = 1;
      least.publish(sum);
      local?.publish(sum);
      program?.publish(sum);
    },
    left: (shelf, asked) => {
      if (isShown(shelf, asked)) return null;
      if (highs !== null) return leftTooLittle(shelf, opened(highs), asked);
      const { up, down } = shelf.known(asked.sum, asked.knower);
      return { up, down };
    },
    widen: (shelf, asked) => {
      isShown(shelf, asked);
    },
    dispose: () => program?.dispose(),
  };
}
