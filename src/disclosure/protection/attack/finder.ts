import type { Highs } from 'highs';
import type { Sums } from '../cells/sums.ts';
import { isShownBy, type Left, leftTooLittle, showsWidth } from './closeness.ts';
import type { Asked } from './kept.ts';
import type { KnownRule } from './known-rule.ts';
import { lazily } from './lazily.ts';
import type { Effort } from './least/least-move.ts';
import { openMovers } from './least/movers.ts';
import type { Parts } from './least/parts.ts';
import { openProgram, type Program } from './program.ts';
import type { Shelf } from './shelf.ts';

/** Looks for tables that show a width: small moves first, then, where a solver is given, by a program of the whole table. */
export interface Finder {
  readonly withhold: (sum: number) => void;
  readonly publish: (sum: number) => void;
  /** Null where the shelf shows the width, with what was found now; else what is left, as far as is known. */
  readonly left: (shelf: Shelf, asked: Asked) => Left | null;
  readonly dispose: () => void;
}

export interface Finding {
  /** The solver that is asked where nothing small is found; null: nobody is asked. */
  readonly highs: Highs | null;
  readonly effort: Effort;
  /** Worked out anew where left out; null: only the whole table is asked. */
  readonly parts?: (() => Parts) | null;
}

export function openFinder(sums: Sums, rule: KnownRule | null, { highs, effort, parts }: Required<Finding>): Finder {
  const published = new Uint8Array(sums.of.length).fill(1);
  const isThorough = effort === 'thorough';
  const whole = openMovers(sums, { rule, price: null, effort, parts: isThorough ? null : parts });
  // A solver is asked afterwards: what is found quickly in a part saves most of its questions.
  const quick = isThorough && highs !== null ? openMovers(sums, { rule, price: null, effort: 'quick', parts }) : null;
  const program = lazily((): Program | null => {
    const opened = highs && openProgram(highs, sums, rule);
    for (const [sum, is] of published.entries()) if (is === 0) opened?.withhold(sum);
    return opened;
  });
  const all = quick === null ? [whole] : [quick, whole];
  const isShown = (shelf: Shelf, asked: Asked): boolean =>
    all.some((movers) => movers.of(asked.sum).some((one) => showsWidth(shelf, one, asked)));
  return {
    withhold: (sum) => {
      published[sum] = 0;
      for (const one of [...all, program.opened()]) one?.withhold(sum);
    },
    publish: (sum) => {
      published[sum] = 1;
      for (const one of [...all, program.opened()]) one?.publish(sum);
    },
    left: (shelf, asked) => {
      if (isShownBy(shelf, asked) || shelf.join(asked)) return null;
      if (isShown(shelf, asked)) return null;
      if (asked.avoid.length > 0 && isShown(shelf, { ...asked, avoid: [] })) return null;
      const solver = program.get();
      if (solver !== null) return leftTooLittle(shelf, solver, asked);
      const { up, down } = shelf.known(asked.sum, asked.knower, asked.width);
      return { up, down };
    },
    dispose: () => program.opened()?.dispose(),
  };
}
