import { exchange, grow, LARGEST_BASIS, timesColumn, timesRow } from './basis.ts';
import { holdingOver, movableIn, see, seeRow, type Work } from './work.ts';

/** What is smaller is rounding. */
const NOTHING = 1e-9;
const BROKEN = 1e-7;

/** What must leave: a row that is not held yet (`place` -1) or a basic variable; which way, and to where. */
interface Leaving {
  readonly row: number;
  readonly place: number;
  readonly way: 1 | -1;
  readonly bound: number;
  readonly now: number;
}

interface Entering {
  readonly variable: number;
  readonly side: 1 | -1;
  readonly ratio: number;
}

/**
 * The dual simplex (Lemke 1954) with bounds on both sides and a price that turns at 0. Everything begins at the true table, where
 * no row is held: what is solved for has the size of the move and not of the table. Its answer is never trusted: who asks adds
 * the move up again. False where no move was found.
 */
export function solve(work: Work, mostRounds: number): boolean {
  for (let round = 0; round < mostRounds; round++) {
    const leaving = mostBroken(work);
    if (leaving === null) return true;
    if (leaving.place < 0 && work.basis.size === LARGEST_BASIS) return false;
    setSlopes(work, leaving);
    const entering = nearest(work, leaving);
    if (entering !== null) step(work, leaving, entering);
    clearSlopes(work);
    if (entering === null) return false;
  }
  return false;
}

/** Variables out of bounds often come back by themselves: rows go first. (Measured: a third fewer rounds.) */
const PATIENCE = 0.1;

/** The row or variable that is furthest outside its bounds; a row of many leaves weighs less. */
function mostBroken(work: Work): Leaving | null {
  const { row, most } = mostBrokenRow(work);
  const place = mostBrokenVariable(work, most);
  if (place >= 0) return leavingVariable(work, place);
  if (row < 0) return null;
  const now = work.moved[row] ?? 0;
  const high = work.rowHigh[row] ?? 0;
  if (now > high) return { row, place, way: -1, bound: high, now };
  return { row, place, way: 1, bound: work.rowLow[row] ?? 0, now };
}

function mostBrokenRow({ loose, moved, rowLow, rowHigh, weightOf }: Work): { row: number; most: number } {
  const found = { row: -1, most: 0 };
  for (let i = 0; i < loose.length; i++) {
    const one = loose[i] ?? 0;
    const now = moved[one] ?? 0;
    const outside = Math.max(now - (rowHigh[one] ?? 0), (rowLow[one] ?? 0) - now);
    if (outside <= BROKEN) continue;
    const out = outside * (weightOf[one] ?? 1);
    if (out > found.most) [found.row, found.most] = [one, out];
  }
  return found;
}

/** Its place in the basis, or -1 where none is further out than `least`. */
function mostBrokenVariable({ basic, value, side, highest, lowest }: Work, least: number): number {
  let [place, most] = [-1, least];
  for (let i = 0; i < basic.length; i++) {
    const one = basic[i] ?? 0;
    const now = value[one] ?? 0;
    const outside =
      side[one] === 1 ? Math.max(now - (highest[one] ?? 0), -now) : Math.max(now, (lowest[one] ?? 0) - now);
    if (outside > BROKEN && outside * PATIENCE > most) [place, most] = [i, outside * PATIENCE];
  }
  return place;
}

function leavingVariable(work: Work, place: number): Leaving {
  const one = work.basic[place] ?? 0;
  const now = work.value[one] ?? 0;
  const isUp = work.side[one] === 1;
  const high = isUp ? (work.highest[one] ?? 0) : 0;
  if (now > high) return { row: -1, place, way: -1, bound: high, now };
  return { row: -1, place, way: 1, bound: isUp ? 0 : (work.lowest[one] ?? 0), now };
}

/** How what leaves goes with each variable. */
function setSlopes(work: Work, { row, place }: Leaving): void {
  const { basis, weights, held, places, entries } = work;
  places.length = entries.length = 0;
  if (place < 0) {
    listBasicIn(work, row);
    addRow(work, row, 1);
  } else {
    places.push(place);
    entries.push(1);
  }
  timesRow(basis, places, entries, weights);
  for (let at = 0; at < held.length; at++) {
    const weight = weights[at] ?? 0;
    if (Math.abs(weight) > NOTHING) addRow(work, held[at] ?? 0, -weight);
  }
}

function listBasicIn(work: Work, row: number): void {
  const { placeOf, places, entries } = work;
  const of = movableIn(work, row);
  for (let i = 0; i < of.length; i++) {
    const place = placeOf[of[i] ?? 0] ?? -1;
    if (place < 0) continue;
    places.push(place);
    entries.push(1);
  }
}

function addRow(work: Work, row: number, weight: number): void {
  const { slope, isSloping, sloping, lowest, highest } = work;
  const of = movableIn(work, row);
  for (let i = 0; i < of.length; i++) {
    const leaf = of[i] ?? 0;
    slope[leaf] = (slope[leaf] ?? 0) + weight;
    if (isSloping[leaf] === 1) continue;
    isSloping[leaf] = 1;
    sloping.push(leaf);
  }
  const own = work.leaves + row;
  if (lowest[own] === highest[own]) return;
  slope[own] = -weight;
  if (isSloping[own] === 1) return;
  isSloping[own] = 1;
  sloping.push(own);
}

function clearSlopes(work: Work): void {
  const { sloping, slope, isSloping } = work;
  for (let i = 0; i < sloping.length; i++) {
    const one = sloping[i] ?? 0;
    slope[one] = 0;
    isSloping[one] = 0;
  }
  sloping.length = 0;
}

/** The variable that is worth its price first when the price of what leaves is raised. */
function nearest(work: Work, leaving: Leaving): Entering | null {
  const { sloping, slope: slopes, value } = work;
  const other = otherSide(work, leaving);
  let [variable, ratio, size] = [other?.variable ?? -1, other?.ratio ?? Number.POSITIVE_INFINITY, 1];
  for (let i = 0; i < sloping.length; i++) {
    const one = sloping[i] ?? 0;
    const steep = Math.abs(slopes[one] ?? 0);
    const at = leftOf(work, one, leaving.way) / steep;
    if (at === Number.POSITIVE_INFINITY || isFurther(at - ratio, steep - size)) continue;
    [variable, ratio, size] = [one, at, steep];
  }
  if (variable < 0 || variable === other?.variable) return other;
  return { variable, side: sideTaken(value[variable] ?? 0, (slopes[variable] ?? 0) * leaving.way), ratio };
}

function sideTaken(now: number, slope: number): 1 | -1 {
  return now > 0 || (now === 0 && slope > 0) ? 1 : -1;
}

/** What is left until the variable is worth its price, going the way in which what leaves goes `way`; infinite where it cannot. */
function leftOf(work: Work, one: number, way: 1 | -1): number {
  const slope = (work.slope[one] ?? 0) * way;
  if (Math.abs(slope) < NOTHING || work.placeOf[one] !== -1) return Number.POSITIVE_INFINITY;
  return Math.max(slope > 0 ? leftUp(work, one) : leftDown(work, one), 0);
}

/** Of two that come at the same time the steeper one: it moves least. */
function isFurther(later: number, steeper: number): boolean {
  return later > NOTHING || (later > -NOTHING && steeper <= 0);
}

/** A variable that comes back to 0 may go on to the other side, once that is worth both prices. */
function otherSide({ basic, side, lowest, highest, cost }: Work, { place, bound }: Leaving): Entering | null {
  if (place < 0 || bound !== 0) return null;
  const variable = basic[place] ?? 0;
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

function step(work: Work, leaving: Leaving, { variable, side, ratio }: Entering): void {
  const { row, place, way, bound, now } = leaving;
  const { sloping, worth, slope: slopes } = work;
  for (let i = 0; i < sloping.length; i++) {
    const one = sloping[i] ?? 0;
    see(work, one);
    worth[one] = (worth[one] ?? 0) + ratio * way * (slopes[one] ?? 0);
  }
  const leaver = place < 0 ? -1 : (work.basic[place] ?? 0);
  if (leaver === variable) {
    work.side[variable] = side;
    return;
  }
  const slope = work.slope[variable] ?? 1;
  const by = (bound - now) / slope;
  setColumn(work, variable);
  move(work, variable, by);
  see(work, variable);
  if (place < 0) {
    hold(work, row, bound, -ratio * way);
    grow(work.basis, work.column, work.weights, slope);
    work.placeOf[variable] = work.basic.length;
    work.basic.push(variable);
  } else {
    exchange(work.basis, place, work.column);
    work.worth[leaver] = (work.side[leaver] ?? 1) * (work.cost[leaver] ?? 0) - ratio * way;
    work.value[leaver] = bound;
    work.placeOf[leaver] = -1;
    work.basic[place] = variable;
    work.placeOf[variable] = place;
  }
  work.side[variable] = side;
}

/** The entering column through the inverse. */
function setColumn(work: Work, variable: number): void {
  const { places, entries, heldAt, leaves } = work;
  places.length = entries.length = 0;
  const rows = variable < leaves ? holdingOver(work, variable) : null;
  for (let i = 0; i < (rows === null ? 1 : rows.length); i++) {
    const at = heldAt[rows === null ? variable - leaves : (rows[i] ?? 0)] ?? -1;
    if (at < 0) continue;
    places.push(at);
    entries.push(rows === null ? -1 : 1);
  }
  timesColumn(work.basis, places, entries, work.column);
}

function move(work: Work, variable: number, by: number): void {
  shift(work, variable, by);
  for (let at = 0; at < work.basic.length; at++) {
    const part = work.column[at] ?? 0;
    if (part !== 0) shift(work, work.basic[at] ?? 0, -part * by);
  }
}

function shift(work: Work, variable: number, by: number): void {
  work.value[variable] = (work.value[variable] ?? 0) + by;
  if (variable >= work.leaves) return;
  const over = holdingOver(work, variable);
  const { moved, isRow } = work;
  for (let i = 0; i < over.length; i++) {
    const row = over[i] ?? 0;
    moved[row] = (moved[row] ?? 0) + by;
    if (isRow[row] === 0) seeRow(work, row);
  }
}

/** From now on the row stands where it is bound, but for what its own variable takes up. */
function hold(work: Work, row: number, bound: number, worth: number): void {
  work.heldAt[row] = work.held.length;
  work.held.push(row);
  const last = work.loose.pop() ?? row;
  if (last !== row) work.loose[work.loose.indexOf(row)] = last;
  const own = work.leaves + row;
  const [low, high] = [work.rowLow[row] ?? 0, work.rowHigh[row] ?? 0];
  if (low === high) return;
  work.lowest[own] = low - bound;
  work.highest[own] = high - bound;
  see(work, own);
  work.worth[own] = worth;
}
