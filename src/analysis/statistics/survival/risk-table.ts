import { checkHistories, type Histories } from './histories.ts';

/** Who is at risk and what happens, at each distinct time at which somebody's following ends, ascending. */
export interface RiskTable {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  /** Of any cause. */
  readonly events: Float64Array;
  readonly censored: Float64Array;
  /** Place in `time` of each person's own end. */
  readonly endAt: Uint32Array;
  /** Place in `time` of the first time after each person's entry. */
  readonly enterAt: Uint32Array;
}

/**
 * The risk table: at risk at t are those with entry < t ≤ time, events before censorings. Whole numbers (months, days) are
 * counted, others sorted once: O(n), O(n log n). Throws NotFollowed.
 */
export function riskTable(histories: Histories): RiskTable {
  checkHistories(histories);
  const { time, endAt, enterAt } = placed(histories);
  const change = new Float64Array(time.length + 1);
  const events = new Float64Array(time.length);
  const censored = new Float64Array(time.length);
  for (let i = 0; i < endAt.length; i++) {
    const first = enterAt[i] ?? 0;
    const last = endAt[i] ?? 0;
    change[first] = (change[first] ?? 0) + 1;
    change[last + 1] = (change[last + 1] ?? 0) - 1;
    const which = histories.cause[i] === 0 ? censored : events;
    which[last] = (which[last] ?? 0) + 1;
  }
  return { time, atRisk: runningSum(change, time.length), events, censored, endAt, enterAt };
}

/** Events of one cause at each time of the table. */
export function eventsOf(cause: number, { cause: causes }: Histories, { time, endAt }: RiskTable): Float64Array {
  const events = new Float64Array(time.length);
  causes.forEach((one, i) => {
    const at = endAt[i] ?? 0;
    if (one === cause) events[at] = (events[at] ?? 0) + 1;
  });
  return events;
}

type Placed = Pick<RiskTable, 'time' | 'endAt' | 'enterAt'>;

/** Largest whole number that is counted rather than sorted, per person. */
const SPARSEST = 4;

function placed(histories: Histories): Placed {
  const most = largestWhole(histories.time);
  return most >= 0 && most <= SPARSEST * histories.time.length + 1000 ? counted(histories, most) : searched(histories);
}

/** The largest of the times where all are whole and none is below 0; else −1. */
function largestWhole(time: Float64Array): number {
  let most = 0;
  for (let i = 0; i < time.length; i++) {
    const one = time[i] ?? 0;
    if (one < 0 || one !== Math.floor(one)) return -1;
    if (one > most) most = one;
  }
  return most;
}

function counted({ time: ends, entry }: Histories, most: number): Placed {
  const { time, below } = countedTimes(ends, most);
  const endAt = new Uint32Array(ends.length);
  const enterAt = new Uint32Array(ends.length);
  for (let i = 0; i < ends.length; i++) {
    endAt[i] = below[ends[i] ?? 0] ?? 0;
    if (entry !== undefined) enterAt[i] = below[Math.max(0, Math.floor(entry[i] ?? 0) + 1)] ?? 0;
  }
  return { time, endAt, enterAt };
}

/** The distinct times, and how many of them are below each whole number. */
function countedTimes(ends: Float64Array, most: number): { readonly time: Float64Array; readonly below: Uint32Array } {
  const seen = new Uint8Array(most + 1);
  for (let i = 0; i < ends.length; i++) seen[ends[i] ?? 0] = 1;
  const below = new Uint32Array(most + 2);
  for (let t = 0; t <= most; t++) below[t + 1] = (below[t] ?? 0) + (seen[t] ?? 0);
  const time = new Float64Array(below[most + 1] ?? 0);
  for (let t = 0; t <= most; t++) if (seen[t] === 1) time[below[t] ?? 0] = t;
  return { time, below };
}

function searched({ time: ends, entry }: Histories): Placed {
  const time = distinct(ends);
  const endAt = new Uint32Array(ends.length);
  const enterAt = new Uint32Array(ends.length);
  for (let i = 0; i < ends.length; i++) {
    endAt[i] = firstFrom(time, ends[i] ?? 0);
    if (entry !== undefined) enterAt[i] = firstAfter(time, entry[i] ?? 0);
  }
  return { time, endAt, enterAt };
}

function distinct(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] ?? 0;
    if (kept === 0 || value !== sorted[kept - 1]) sorted[kept++] = value;
  }
  return sorted.slice(0, kept);
}

function runningSum(change: Float64Array, length: number): Float64Array {
  const sums = new Float64Array(length);
  let sum = 0;
  for (let i = 0; i < length; i++) {
    sum += change[i] ?? 0;
    sums[i] = sum;
  }
  return sums;
}

/** Place of the first value ≥ `wanted`. */
function firstFrom(sorted: Float64Array, wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Place of the first value > `limit`. */
function firstAfter(sorted: Float64Array, limit: number): number {
  const at = firstFrom(sorted, limit);
  return sorted[at] === limit ? at + 1 : at;
}
