import { exchange, grow, LARGEST_BASIS, timesColumn, timesRow } from './basis.ts';
import { see, seeRow, type Work } from './work.ts';

/** More rounds than this, and it is taken that there is no such move. */
const MOST_ROUNDS = 600;
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
export const STAT = { r: 0, k: 0, n: 0 };
export function solve(work: Work): boolean {
  STAT.n++;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    STAT.r++;
    const leaving = mostBroken(work);
    if (leaving === null) STAT.k += work.basis.size;
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
  let found: Leaving | null = null;
  let most = BROKEN;
  for (const row of work.rows) {
    if ((work.heldAt[row] ?? -1) >= 0) continue;
    const now = work.moved[row] ?? 0;
    const [low, high] = [work.rowLow[row] ?? 0, work.rowHigh[row] ?? 0];
    const outside = Math.max(now - high, low - now);
    if (outside <= BROKEN) continue;
    const out = outside / Math.sqrt(work.sums.of[row]?.length ?? 1);
    if (out <= most) continue;
    most = out;
    found = now > high ? { row, place: -1, way: -1, bound: high, now } : { row, place: -1, way: 1, bound: low, now };
  }
  for (let place = 0; place < work.basic.length; place++) {
    const one = work.basic[place] ?? 0;
    const now = work.value[one] ?? 0;
    const isUp = work.side[one] === 1;
    const [low, high] = isUp ? [0, work.highest[one] ?? 0] : [work.lowest[one] ?? 0, 0];
    const out = Math.max(now - high, low - now);
    if (out <= BROKEN || out * PATIENCE <= most) continue;
    most = out * PATIENCE;
    found = now > high ? { row: -1, place, way: -1, bound: high, now } : { row: -1, place, way: 1, bound: low, now };
  }
  return found;
}

/** How what leaves goes with each variable that is not basic. */
function setSlopes(work: Work, { row, place }: Leaving): void {
  const { basis, weights, held, basic } = work;
  if (place < 0) {
    const [places, ones]: [number[], number[]] = [[], []];
    for (let at = 0; at < basic.length; at++) {
      if (!isIn(work, basic[at] ?? 0, row)) continue;
      places.push(at);
      ones.push(1);
    }
    timesRow(basis, places, ones, weights);
    addRow(work, row, 1);
  } else timesRow(basis, [place], [1], weights);
  for (let at = 0; at < held.length; at++) {
    const weight = weights[at] ?? 0;
    if (Math.abs(weight) > NOTHING) addRow(work, held[at] ?? 0, -weight);
  }
}

function isIn({ sums, leaves }: Work, variable: number, row: number): boolean {
  if (variable >= leaves) return false;
  const over = sums.over[variable];
  if (over === undefined) return false;
  for (let i = 0; i < over.length; i++) if (over[i] === row) return true;
  return false;
}

function addRow(work: Work, row: number, weight: number): void {
  const of = work.sums.of[row];
  if (of === undefined) return;
  for (let i = 0; i < of.length; i++) addSlope(work, of[i] ?? 0, weight);
  addSlope(work, work.leaves + row, -weight);
}

function addSlope(work: Work, variable: number, by: number): void {
  if (work.isSloping[variable] !== 1) {
    if (work.placeOf[variable] !== -1 || work.lowest[variable] === work.highest[variable]) return;
    work.isSloping[variable] = 1;
    work.sloping.push(variable);
  }
  work.slope[variable] = (work.slope[variable] ?? 0) + by;
}

function clearSlopes(work: Work): void {
  for (const one of work.sloping) {
    work.slope[one] = 0;
    work.isSloping[one] = 0;
  }
  work.sloping.length = 0;
}

/** The variable that is worth its price first when the price of what leaves is raised. */
function nearest(work: Work, { place, way, bound }: Leaving): Entering | null {
  let [found, side, best, size]: [number, 1 | -1, number, number] = [-1, 1, Number.POSITIVE_INFINITY, 0];
  const leaver = place < 0 ? -1 : (work.basic[place] ?? -1);
  if (leaver >= 0 && bound === 0) {
    const other = work.side[leaver] === 1 ? work.lowest[leaver] : work.highest[leaver];
    if (other !== 0) [found, side, best, size] = [leaver, work.side[leaver] === 1 ? -1 : 1, 2 * (work.cost[leaver] ?? 0), 1];
  }
  for (const one of work.sloping) {
    const slope = (work.slope[one] ?? 0) * way;
    const steep = Math.abs(slope);
    if (steep < NOTHING) continue;
    const [now, cost, worth] = [work.value[one] ?? 0, work.cost[one] ?? 0, work.worth[one] ?? 0];
    const left = slope > 0 ? leftUp(work, one, now, cost, worth) : leftDown(work, one, now, cost, worth);
    if (left === Number.POSITIVE_INFINITY) continue;
    const ratio = Math.max(left, 0) / steep;
    if (ratio > best + NOTHING || (ratio > best - NOTHING && steep <= size)) continue;
    [found, best, size] = [one, ratio, steep];
    side = now > 0 || (now === 0 && slope > 0) ? 1 : -1;
  }
  return found < 0 ? null : { variable: found, side, ratio: best };
}

function leftUp(work: Work, one: number, now: number, cost: number, worth: number): number {
  if (now < 0) return -cost - worth;
  return now < (work.highest[one] ?? 0) ? cost - worth : Number.POSITIVE_INFINITY;
}

function leftDown(work: Work, one: number, now: number, cost: number, worth: number): number {
  if (now > 0) return worth - cost;
  return now > (work.lowest[one] ?? 0) ? cost + worth : Number.POSITIVE_INFINITY;
}

function step(work: Work, leaving: Leaving, { variable, side, ratio }: Entering): void {
  const { row, place, way, bound, now } = leaving;
  for (const one of work.sloping) {
    see(work, one);
    work.worth[one] = (work.worth[one] ?? 0) + ratio * way * (work.slope[one] ?? 0);
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
    hold(work, row, bound);
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
  const [places, entries]: [number[], number[]] = [[], []];
  const enlist = (row: number, entry: number) => {
    const at = work.heldAt[row] ?? -1;
    if (at < 0) return;
    places.push(at);
    entries.push(entry);
  };
  if (variable >= work.leaves) enlist(variable - work.leaves, -1);
  else for (const row of work.sums.over[variable] ?? []) enlist(row, 1);
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
  const over = work.sums.over[variable];
  if (over === undefined) return;
  for (let i = 0; i < over.length; i++) {
    const row = over[i] ?? 0;
    work.moved[row] = (work.moved[row] ?? 0) + by;
    seeRow(work, row);
  }
}

/** From now on the row stands where it is bound, but for what its own variable takes up. */
function hold(work: Work, row: number, bound: number): void {
  work.heldAt[row] = work.held.length;
  work.held.push(row);
  const own = work.leaves + row;
  const [low, high] = [work.rowLow[row] ?? 0, work.rowHigh[row] ?? 0];
  if (low === high) return;
  work.lowest[own] = low - bound;
  work.highest[own] = high - bound;
}
