import type { Sums } from '../cells/sums.ts';
import type { Change } from './change.ts';
import { hasAlone, type Kept, type Knower, type Touching } from './kept.ts';
import { tidy } from './tidy.ts';

/** What a joined table has to show. */
export interface JoinWish {
  /** The tables that move the sum that is asked about. */
  readonly moving: Touching;
  /** The tables that move what must stand still. */
  readonly standing: Touching;
  /** How many published sums each of the two moves: one where that is what must stand still, none where it is somebody's own leaf. */
  readonly against: 0 | 1;
  readonly knower: Knower;
  readonly enough: number;
  /** Leaves that are better left where they are. */
  readonly avoid: readonly number[];
}

/** So many tables that move the sum are tried with so many others, the shortest ones. */
const ONES = 6;
const OTHERS = 4;
/** So many that may do are looked at; for who knows the rule few of them do. */
const CHOICE = 3;
const CHOICE_RULED = 8;

interface Joint {
  readonly change: Change;
  /** How many leaves that are better left it may move. */
  readonly bad: number;
}

/**
 * Joins two tables that each move a number which must stand still, so that it does: what one of them showed of a sum is
 * often shown by both together once that number is known. (Measured: a fiftieth of what it costs to look for a new table, and two
 * of three questions are answered so.) These are only found here: who keeps one adds it up.
 */
export function openJoining(sums: Pick<Sums, 'leaves'>): (wish: JoinWish) => readonly Change[] {
  return (wish) => {
    const { moving, standing } = wish;
    const others = shortest(standing, (kept) => isFit(kept, wish));
    if (others.length === 0) return [];
    note(moving);
    const steps = others.map(({ noted }) => noted);
    forget(moving);
    note(standing);
    const joints = firstJoints(sums, wish, { others, steps });
    forget(standing);
    return joints.map(({ change }) => change);
  };
}

interface Others {
  readonly others: readonly Kept[];
  /** By how much a step of each moves the sum that is asked about. */
  readonly steps: readonly number[];
}

/** Those that leave most alone first. */
function firstJoints(sums: Pick<Sums, 'leaves'>, wish: JoinWish, { others, steps }: Others): readonly Joint[] {
  const choice = wish.knower.ruled ? CHOICE_RULED : CHOICE;
  const found: Joint[] = [];
  for (const { one, step } of wideOnes(wish)) {
    for (const [j, other] of others.entries()) {
      if (found.length === choice || found.at(-1)?.bad === 0) break;
      found.push(...jointOf(sums, wish, { one, step, other, also: steps[j] ?? 0 }));
    }
  }
  return found.sort((a, b) => a.bad - b.bad);
}

/** The first tables that show the width, but for what must stand still. */
function wideOnes(wish: JoinWish): readonly Pick<Pair, 'one' | 'step'>[] {
  const { moves, steps } = wish.moving;
  const found: Pick<Pair, 'one' | 'step'>[] = [];
  for (let i = 0; i < moves.length && found.length < ONES; i++) {
    const one = moves[i];
    const step = steps[i] ?? 0;
    if (one === undefined || one.noted === 0 || !isFit(one, wish)) continue;
    if (reachOf(one, wish.knower) * Math.abs(step) >= wish.enough) found.push({ one, step });
  }
  return found;
}

/** Two tables, and by how much a step of each moves the sum that is asked about. */
interface Pair {
  readonly one: Kept;
  readonly step: number;
  readonly other: Kept;
  readonly also: number;
}

function jointOf(
  sums: Pick<Sums, 'leaves'>,
  { enough, avoid }: JoinWish,
  { one, step, other, also }: Pair,
): readonly Joint[] {
  if (one === other) return [];
  const times = -one.noted / other.noted;
  const by = Math.abs(step + times * also);
  if (by < NOTHING) return [];
  join(one, other, times);
  if (!goesFar(sums, enough / by)) return [];
  const { size, leaves, by: steps } = ROOM;
  const change = { leaves: leaves.slice(0, size), by: steps.slice(0, size) };
  return [{ change, bad: countIn(one, avoid) + countIn(other, avoid) }];
}

const FAR = Number.POSITIVE_INFINITY;
const NOTHING = 1e-9;

function isFit(kept: Kept, { against, knower }: JoinWish): boolean {
  if (kept.against !== against || reachOf(kept, knower) <= 0) return false;
  return against === 0 || knower.still < 0 || !hasAlone(kept, knower.still);
}

function reachOf(kept: Kept, { ruled }: Knower): number {
  return ruled ? kept.ruledForth + kept.ruledBack : kept.forth + kept.back;
}

function countIn(kept: Kept, some: readonly number[]): number {
  return some.reduce((so, leaf) => so + (hasAlone(kept, leaf) ? 1 : 0), 0);
}

/** The fit ones that move fewest leaves, in the order in which they were found. */
function shortest({ moves }: Touching, isWanted: (kept: Kept) => boolean): readonly Kept[] {
  const found: Kept[] = [];
  for (const kept of moves) {
    const most = found.length === OTHERS ? (found.at(-1)?.leaves.length ?? FAR) : FAR;
    if (kept.leaves.length >= most || !isWanted(kept)) continue;
    const at = found.findIndex((one) => one.leaves.length > kept.leaves.length);
    found.splice(at < 0 ? found.length : at, 0, kept);
    if (found.length > OTHERS) found.pop();
  }
  return found;
}

/** Notes by how much a step of each move moves what the list is about; 0 is noted of all others. */
function note({ moves, steps }: Touching): void {
  for (let i = 0; i < moves.length; i++) {
    const kept = moves[i];
    if (kept !== undefined) kept.noted = steps[i] ?? 0;
  }
}

function forget({ moves }: Touching): void {
  for (const kept of moves) kept.noted = 0;
}

/** Where two tables are joined, so that room is made only for those that may do: one of forty. */
const ROOM = { leaves: new Int32Array(64), by: new Float64Array(64), size: 0 };

/** Whether so many steps of what has been joined can be gone before anybody would be counted below zero. */
function goesFar({ leaves: counts }: Pick<Sums, 'leaves'>, least: number): boolean {
  const { leaves, by, size } = ROOM;
  let [forth, back] = [FAR, FAR];
  for (let i = 0; i < size; i++) {
    const step = by[i] ?? 0;
    const far = (counts[leaves[i] ?? 0] ?? 0) / Math.abs(step);
    if (step < 0) forth = Math.min(forth, far);
    else back = Math.min(back, far);
    if (forth + back < least) return false;
  }
  return true;
}

/** Two changes added up, so many times the second; leaves that stand still with both are not in it. */
function join(one: Change, other: Change, times: number): void {
  makeRoom(one.leaves.length + other.leaves.length);
  const { leaves, by } = ROOM;
  let [i, j, size] = [0, 0, 0];
  while (i < one.leaves.length || j < other.leaves.length) {
    const first = one.leaves[i] ?? FAR;
    const second = other.leaves[j] ?? FAR;
    let step = 0;
    if (first <= second) step += one.by[i++] ?? 0;
    if (second <= first) step += times * (other.by[j++] ?? 0);
    const told = tidy(step);
    if (Math.abs(told) < NOTHING) continue;
    leaves[size] = Math.min(first, second);
    by[size++] = told;
  }
  ROOM.size = size;
}

function makeRoom(size: number): void {
  if (ROOM.leaves.length >= size) return;
  ROOM.leaves = new Int32Array(2 * size);
  ROOM.by = new Float64Array(2 * size);
}
