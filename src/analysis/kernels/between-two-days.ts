import { type Day, finalFrom, UNASSIGNED } from '../../terms/index.ts';
import { at } from '../read-model/columns.ts';
import type { View } from '../read-model/view.ts';
import type { Lens } from './axis.ts';
import { type Cube, countAll, markAll, newCube, shapeOf, targetsOf } from './cube.ts';
import { eachPresent, postOn } from './person-loop.ts';
import { successorsBy } from './successors.ts';

/** Two days, and what counts as having gone. */
export interface TwoDays {
  readonly from: number;
  readonly to: number;
  /** True: another school counts as gone, too. */
  readonly orMoved: boolean;
}

export interface BetweenTwoDays {
  /** Those gone by the second day, in the cell of the first. */
  readonly gone: Cube;
  /** Those with an active counted post on the first day. */
  readonly base: Cube;
  /** Persons not counted as moved because their new unit followed the old one. */
  readonly followed: number;
  /** Persons not counted as moved because a unit is unknown on one of the days. */
  readonly unplaced: number;
}

const STAYED = 0;
const FOLLOWED = 1;
const UNPLACED = 2;
const GONE = 3;
const GONE_MAYBE = 4;

/**
 * Who of those employed on the first day had left the owner (or the school) by the second. Employed on the second day
 * includes bridged holes, where the unit is the last one before the hole. Definition: contract.md 1, metrics.md 5.B.
 */
export function betweenTwoDays(view: View, lens: Lens, days: TwoDays): BetweenTwoDays {
  const shape = shapeOf(lens);
  const [gone, base] = [newCube(shape), newCube(shape)];
  const targets = new Int32Array(shape.margins);
  const fateOf = fates(view, days);
  const tally = new Int32Array(5);
  eachPresent(view, lens, days.from, (person, here) => {
    targetsOf(shape, lens, here, targets);
    countAll(base, targets, person, 1);
    const fate = fateOf(person, here.standing.unit);
    tally[fate] = at(tally, fate) + 1;
    if (fate >= GONE) countAll(gone, targets, person, 1);
    if (fate === GONE_MAYBE) markAll(gone, targets);
  });
  return { gone, base, followed: at(tally, FOLLOWED), unplaced: at(tally, UNPLACED) };
}

/** Whether a person who stood in a unit has gone by a day; the same as the metrics count. */
export function goneBy(view: View, days: Pick<TwoDays, 'to' | 'orMoved'>): (person: number, unit: number) => boolean {
  const fateOf = fates(view, days);
  return (person, unit) => fateOf(person, unit) >= GONE;
}

/** Tells what became of a person who stood in a unit on the first day. */
function fates(view: View, days: Pick<TwoDays, 'to' | 'orMoved'>): (person: number, unit: number) => number {
  const nowhere = view.dataset.units.codes.indexOf(UNASSIGNED);
  const successors = successorsBy(view.dataset, days.to);
  const moved = (before: number, after: number): number => {
    if (before === nowhere || after === nowhere) return UNPLACED;
    if (before === after) return STAYED;
    return successors(before).has(after) ? FOLLOWED : GONE;
  };
  return (person, unit) => {
    const post = postOn(view, person, days.to);
    if (post < 0) return mayReturn(view, person, days.to) ? GONE_MAYBE : GONE;
    return days.orMoved ? moved(unit, at(view.pieces.unit, at(view.posts.piece, post))) : STAYED;
  };
}

/** True if the person's last end until a day may still be bridged by a return that is not known yet. */
export function mayReturn(view: View, person: number, day: number): boolean {
  return !isFinal(view, lastEndUntil(view, person, day));
}

/** True if no return that bridges the hole can come to light any more. */
export function isFinal(view: View, firstAway: number): boolean {
  return finalFrom(view.dataset.settings.gapRule, firstAway as Day) <= view.counting.horizon + 1;
}

/** First day away after the last spell that ended by a day. */
export function lastEndUntil(view: View, person: number, day: number): number {
  const { offsets, to } = view.spells;
  let end = at(to, at(offsets, person));
  for (let i = at(offsets, person); i < at(offsets, person + 1); i++) if (at(to, i) <= day) end = at(to, i);
  return end;
}
