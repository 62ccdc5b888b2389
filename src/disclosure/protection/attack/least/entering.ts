import type { Work } from './work.ts';

/** What is smaller is rounding. */
export const NOTHING = 1e-9;

/** What must leave: a row that is not held yet (`place` -1) or a basic variable; which way, and to where. */
export interface Leaving {
  readonly row: number;
  readonly place: number;
  readonly way: 1 | -1;
  readonly bound: number;
  readonly now: number;
}

export interface Entering {
  readonly variable: number;
  readonly side: 1 | -1;
  readonly ratio: number;
}

/** The variable that is worth its price first when the price of what leaves is raised. */
export function nearest(work: Work, leaving: Leaving): Entering | null {
  const { sloping, slope: slopes, value } = work;
  const other = otherSide(work, leaving);
  let variable = other?.variable ?? -1;
  let ratio = other?.ratio ?? Number.POSITIVE_INFINITY;
  let size = 1;
  const { items, size: count } = sloping;
  for (let i = 0; i < count; i++) {
    const one = items[i] ?? 0;
    const at = worthAt(work, one, leaving.way);
    const steep = Math.abs(slopes[one] ?? 0);
    if (at === Number.POSITIVE_INFINITY || isFurther(at - ratio, steep - size)) continue;
    variable = one;
    ratio = at;
    size = steep;
  }
  if (variable < 0 || variable === other?.variable) return other;
  return { variable, side: sideTaken(value[variable] ?? 0, (slopes[variable] ?? 0) * leaving.way), ratio };
}

function sideTaken(now: number, slope: number): 1 | -1 {
  return now > 0 || (now === 0 && slope > 0) ? 1 : -1;
}

/** How far what leaves goes `way` until a variable outside the basis is worth its price; infinite where it never is. */
function worthAt(work: Work, one: number, way: 1 | -1): number {
  const slope = (work.slope[one] ?? 0) * way;
  const steep = Math.abs(slope);
  if (steep < NOTHING || work.placeOf[one] !== -1) return Number.POSITIVE_INFINITY;
  return Math.max(slope > 0 ? leftUp(work, one) : leftDown(work, one), 0) / steep;
}

/** Of two that come at the same time the steeper one: it moves least. */
function isFurther(later: number, steeper: number): boolean {
  return later > NOTHING || (later > -NOTHING && steeper <= 0);
}

/** A variable that comes back to 0 may go on to the other side, once that is worth both prices. */
function otherSide({ basic, side, lowest, highest, cost }: Work, { place, bound }: Leaving): Entering | null {
  if (place < 0 || bound !== 0) return null;
  const variable = basic.items[place] ?? 0;
  const isUp = side[variable] === 1;
  if ((isUp ? lowest[variable] : highest[variable]) === 0) return null;
  return { variable, side: isUp ? -1 : 1, ratio: 2 * (cost[variable] ?? 0) };
}

/** What is left until a step up is worth its price. */
function leftUp({ value, cost, worth, highest }: Work, one: number): number {
  const now = value[one] ?? 0;
  if (now < 0) return -(cost[one] ?? 0) - (worth[one] ?? 0);
  return now < (highest[one] ?? 0) ? (cost[one] ?? 0) - (worth[one] ?? 0) : Number.POSITIVE_INFINITY;
}

function leftDown({ value, cost, worth, lowest }: Work, one: number): number {
  const now = value[one] ?? 0;
  if (now > 0) return (worth[one] ?? 0) - (cost[one] ?? 0);
  return now > (lowest[one] ?? 0) ? (cost[one] ?? 0) + (worth[one] ?? 0) : Number.POSITIVE_INFINITY;
}
