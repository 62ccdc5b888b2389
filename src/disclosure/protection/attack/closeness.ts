import type { Asked } from './kept.ts';
import type { LeastMove } from './least/least-move.ts';
import type { Program } from './program.ts';
import type { Shelf } from './shelf.ts';

/** How far above and below its true value somebody must reckon with, where that is too little. */
export interface Left {
  readonly up: number;
  readonly down: number;
}

/** Solver and own arithmetic differ by rounding. */
const ROUNDING = 1e-6;

/** Whether the tables found so far show the width. */
export function isShownBy(shelf: Shelf, { sum, knower, width }: Asked): boolean {
  const { up, down } = shelf.known(sum, knower, width);
  return up + down >= width - ROUNDING;
}

/**
 * Null where a table on the shelf, or one the program finds now, shows the width; else what is left, by the solver's
 * word. First one step up, which is mostly enough, then as far down as it goes and the rest of the width up.
 */
export function leftTooLittle(shelf: Shelf, program: Program, { sum, knower, width }: Asked): Left | null {
  const known = () => shelf.known(sum, knower, width);
  const isShown = () => known().up + known().down >= width - ROUNDING;
  const finds = (need: number): boolean => {
    const change = program.move(sum, need, knower.still);
    if (change !== null) shelf.add(change);
    return change !== null;
  };
  if (isShown() || (finds(width - known().down) && isShown())) return null;
  const lower = program.reach(sum, { direction: -1, cap: width }, knower.still);
  if (lower > known().down + ROUNDING && finds(-lower) && isShown()) return null;
  if (finds(width - lower) && isShown()) return null;
  const upper = program.reach(sum, { direction: 1, cap: width }, knower.still);
  return { up: upper, down: lower };
}

/** The same without a solver's word: up as far as is needed or found, then down for the rest. What it does not find may be there. */
export function showsWidth(
  shelf: Shelf,
  finder: Pick<LeastMove, 'move'>,
  { sum, knower, width, avoid }: Asked,
): boolean {
  const known = () => shelf.known(sum, knower, width);
  const finds = (need: number): boolean => {
    const change = finder.move(sum, need, knower.still, avoid);
    if (change !== null) shelf.add(change);
    const { up, down } = known();
    return up + down >= width - ROUNDING;
  };
  const { up, down } = known();
  return up + down >= width - ROUNDING || finds(width - down) || finds(known().up - width);
}
