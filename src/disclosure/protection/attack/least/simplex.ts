import { type Entries, exchange, grow, LARGEST_BASIS, timesColumn, timesRow } from './basis.ts';
import { type Entering, type Leaving, NOTHING, nearest } from './entering.ts';
import { put } from './stack.ts';
import { holdingOver, movableIn, see, seeRow, type Work } from './work.ts';

const BROKEN = 1e-7;

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
  let row = -1;
  let most = 0;
  const { items, size } = loose;
  for (let i = 0; i < size; i++) {
    const one = items[i] ?? 0;
    const now = moved[one] ?? 0;
    const outside = Math.max(now - (rowHigh[one] ?? 0), (rowLow[one] ?? 0) - now);
    if (outside <= BROKEN) continue;
    const out = outside * (weightOf[one] ?? 1);
    if (out <= most) continue;
    row = one;
    most = out;
  }
  return { row, most };
}

/** Its place in the basis, or -1 where none is further out than `least`. */
function mostBrokenVariable({ basic, value, side, highest, lowest }: Work, least: number): number {
  let place = -1;
  let most = least;
  const { items, size } = basic;
  for (let i = 0; i < size; i++) {
    const one = items[i] ?? 0;
    const now = value[one] ?? 0;
    const outside =
      side[one] === 1 ? Math.max(now - (highest[one] ?? 0), -now) : Math.max(now, (lowest[one] ?? 0) - now);
    if (outside <= BROKEN || outside * PATIENCE <= most) continue;
    place = i;
    most = outside * PATIENCE;
  }
  return place;
}

function leavingVariable(work: Work, place: number): Leaving {
  const one = work.basic.items[place] ?? 0;
  const now = work.value[one] ?? 0;
  const isUp = work.side[one] === 1;
  const high = isUp ? (work.highest[one] ?? 0) : 0;
  if (now > high) return { row: -1, place, way: -1, bound: high, now };
  return { row: -1, place, way: 1, bound: isUp ? 0 : (work.lowest[one] ?? 0), now };
}

/** How what leaves goes with each variable. */
function setSlopes(work: Work, { row, place }: Leaving): void {
  const { basis, weights, held, entries } = work;
  entries.size = 0;
  if (place < 0) {
    listBasicIn(work, row);
    addRow(work, row, 1);
  } else addEntry(entries, place, 1);
  timesRow(basis, entries, weights);
  const { items, size } = held;
  for (let at = 0; at < size; at++) {
    const weight = weights[at] ?? 0;
    if (Math.abs(weight) > NOTHING) addRow(work, items[at] ?? 0, -weight);
  }
}

function addEntry(entries: Entries, place: number, value: number): void {
  const { size } = entries;
  entries.places[size] = place;
  entries.values[size] = value;
  entries.size = size + 1;
}

function listBasicIn(work: Work, row: number): void {
  const { placeOf, entries } = work;
  const of = movableIn(work, row);
  for (let i = 0; i < of.length; i++) {
    const place = placeOf[of[i] ?? 0] ?? -1;
    if (place >= 0) addEntry(entries, place, 1);
  }
}

function addRow(work: Work, row: number, weight: number): void {
  const { slope, isSloping, sloping, lowest, highest } = work;
  const of = movableIn(work, row);
  const { items } = sloping;
  let { size } = sloping;
  for (let i = 0; i < of.length; i++) {
    const leaf = of[i] ?? 0;
    slope[leaf] = (slope[leaf] ?? 0) + weight;
    if (isSloping[leaf] === 1) continue;
    isSloping[leaf] = 1;
    items[size++] = leaf;
  }
  sloping.size = size;
  const own = work.leaves + row;
  if (lowest[own] === highest[own]) return;
  slope[own] = -weight;
  if (isSloping[own] === 1) return;
  isSloping[own] = 1;
  put(sloping, own);
}

function clearSlopes({ sloping, slope, isSloping }: Work): void {
  const { items, size } = sloping;
  for (let i = 0; i < size; i++) {
    const one = items[i] ?? 0;
    slope[one] = 0;
    isSloping[one] = 0;
  }
  sloping.size = 0;
}

function step(work: Work, leaving: Leaving, { variable, side, ratio }: Entering): void {
  const { row, place, way, bound, now } = leaving;
  raisePrices(work, ratio * way);
  const leaver = place < 0 ? -1 : (work.basic.items[place] ?? 0);
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
    work.placeOf[variable] = work.basic.size;
    put(work.basic, variable);
  } else {
    exchange(work.basis, place, work.column);
    work.worth[leaver] = (work.side[leaver] ?? 1) * (work.cost[leaver] ?? 0) - ratio * way;
    work.value[leaver] = bound;
    work.placeOf[leaver] = -1;
    work.basic.items[place] = variable;
    work.placeOf[variable] = place;
  }
  work.side[variable] = side;
}

function raisePrices({ sloping, slope, worth, isSeen, seen }: Work, by: number): void {
  const { items, size } = sloping;
  for (let i = 0; i < size; i++) {
    const one = items[i] ?? 0;
    if (isSeen[one] === 0) {
      isSeen[one] = 1;
      put(seen, one);
    }
    worth[one] = (worth[one] ?? 0) + by * (slope[one] ?? 0);
  }
}

/** The entering column through the inverse. */
function setColumn(work: Work, variable: number): void {
  const { entries, heldAt, leaves } = work;
  entries.size = 0;
  if (variable >= leaves) {
    const at = heldAt[variable - leaves] ?? -1;
    if (at >= 0) addEntry(entries, at, -1);
  } else {
    const rows = holdingOver(work, variable);
    for (let i = 0; i < rows.length; i++) {
      const at = heldAt[rows[i] ?? 0] ?? -1;
      if (at >= 0) addEntry(entries, at, 1);
    }
  }
  timesColumn(work.basis, entries, work.column);
}

function move(work: Work, variable: number, by: number): void {
  shift(work, variable, by);
  const { items, size } = work.basic;
  for (let at = 0; at < size; at++) {
    const part = work.column[at] ?? 0;
    if (part !== 0) shift(work, items[at] ?? 0, -part * by);
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
  const { held, loose } = work;
  work.heldAt[row] = held.size;
  put(held, row);
  loose.size -= 1;
  const last = loose.items[loose.size] ?? row;
  if (last !== row) loose.items[loose.items.indexOf(row)] = last;
  const own = work.leaves + row;
  const [low, high] = [work.rowLow[row] ?? 0, work.rowHigh[row] ?? 0];
  if (low === high) return;
  work.lowest[own] = low - bound;
  work.highest[own] = high - bound;
  see(work, own);
  work.worth[own] = worth;
}
