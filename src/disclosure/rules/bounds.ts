import type { Relation } from './row.ts';

/** Rounds of narrowing; a chain longer than this is not followed to its end. */
const MOST_ROUNDS = 50;
/** Half of the smallest step of a full-time equivalent. */
const EPSILON = 0.00005;

/**
 * Which withheld numbers are pinned because numbers are never negative: what linear algebra does not see («the total
 * is 5, the rest shows 5, so the hidden one is 0, so the other …»). Bounds [low, high] of each hidden number are
 * narrowed by every sum until nothing moves. A pinned zero is not told about: zero may be shown.
 * Sound but not complete: it finds no pin that needs several sums at once. Where those matter a linear program is asked
 * as well (`lattice/judge/`).
 */
export function pinnedRows(
  relations: readonly Relation[],
  withheld: ReadonlySet<number>,
  values: readonly number[],
): readonly number[] {
  return fixedRows(relations, withheld, values).filter((row) => (values[row] ?? 0) > EPSILON);
}

/** As `pinnedRows`, with the pinned zeros: what a reader knows for certain, and may reckon on with. */
export function fixedRows(
  relations: readonly Relation[],
  withheld: ReadonlySet<number>,
  values: readonly number[],
  most: readonly number[] = [],
): readonly number[] {
  const bounds: Bounds = {
    low: Float64Array.from(values, (value, i) => (withheld.has(i) ? 0 : value)),
    high: Float64Array.from(values, (value, i) => (withheld.has(i) ? (most[i] ?? Number.POSITIVE_INFINITY) : value)),
  };
  narrowAll(relations, withheld, bounds);
  return [...withheld]
    .filter((row) => (bounds.high[row] ?? 0) - (bounds.low[row] ?? 0) < EPSILON)
    .sort((a, b) => a - b);
}

interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** A sum as the reader sees it: what is seen added up, and the hidden rows with their signs. */
interface HiddenSum {
  readonly seen: number;
  readonly rows: readonly number[];
  readonly positive: readonly boolean[];
}

function hiddenSum({ rows, signs }: Relation, withheld: ReadonlySet<number>, { low }: Bounds): HiddenSum {
  const hidden = { seen: 0, rows: [] as number[], positive: [] as boolean[] };
  for (const [i, row] of rows.entries()) {
    const positive = signs[i] === 1;
    if (!withheld.has(row)) hidden.seen += positive ? (low[row] ?? 0) : -(low[row] ?? 0);
    else {
      hidden.rows.push(row);
      hidden.positive.push(positive);
    }
  }
  return hidden;
}

/** Goes through the sums until none narrows any more; a sum is gone through again only after one of its rows has moved. */
function narrowAll(relations: readonly Relation[], withheld: ReadonlySet<number>, bounds: Bounds): void {
  const sums = relations.map((relation) => hiddenSum(relation, withheld, bounds)).filter(({ rows }) => rows.length > 0);
  const sumsOf = placesByRow(sums);
  const due = new Uint8Array(sums.length).fill(1);
  for (let round = 0; round < MOST_ROUNDS && due.includes(1); round++) {
    for (const [place, sum] of sums.entries()) {
      if (due[place] === 0) continue;
      due[place] = 0;
      for (const touched of narrow(sum, bounds).flatMap((row) => sumsOf.get(row) ?? [])) due[touched] = 1;
    }
  }
}

/** Row -> the places of the sums it is hidden in. */
function placesByRow(sums: readonly HiddenSum[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [place, { rows }] of sums.entries()) {
    for (const row of rows) places.set(row, [...(places.get(row) ?? []), place]);
  }
  return places;
}

interface Reach {
  finiteLow: number;
  finiteHigh: number;
  openHigh: number;
  openLow: number;
}

/** Adds a number between two bounds to the range, or takes it out again (`times` −1). Open ends are counted apart. */
function reckon(reach: Reach, positive: boolean, [least, most]: readonly [number, number], times: 1 | -1): void {
  const open = most === Number.POSITIVE_INFINITY;
  if (positive) {
    reach.finiteLow += times * least;
    if (open) reach.openHigh += times;
    else reach.finiteHigh += times * most;
  } else {
    reach.finiteHigh -= times * least;
    if (open) reach.openLow += times;
    else reach.finiteLow -= times * most;
  }
}

/** Narrows the hidden rows of one sum; the rows that moved. */
function narrow({ seen, rows, positive }: HiddenSum, { low, high }: Bounds): readonly number[] {
  const reach: Reach = { finiteLow: seen, finiteHigh: seen, openHigh: 0, openLow: 0 };
  for (const [i, row] of rows.entries()) reckon(reach, positive[i] === true, [low[row] ?? 0, high[row] ?? 0], 1);
  const moved: number[] = [];
  for (const [i, row] of rows.entries()) {
    const [least, most] = [low[row] ?? 0, high[row] ?? 0];
    if (most - least < EPSILON) continue;
    const adds = positive[i] === true;
    const { upper, lower } = left(reach, adds, least, most);
    if (upper >= most - EPSILON && lower <= least + EPSILON) continue;
    const top = Math.max(Math.min(upper, most), least);
    high[row] = top;
    low[row] = Math.min(Math.max(lower, least), top);
    reckon(reach, adds, [least, most], -1);
    reckon(reach, adds, [low[row] ?? 0, top], 1);
    moved.push(row);
  }
  return moved;
}

/** What the rest of the sum leaves for one number. */
function left(reach: Reach, positive: boolean, least: number, most: number): { upper: number; lower: number } {
  const open = most === Number.POSITIVE_INFINITY;
  const finiteMost = open ? 0 : most;
  const own = open ? 1 : 0;
  if (positive) {
    return {
      upper: -bounded(reach.finiteLow - least, reach.openLow, Number.NEGATIVE_INFINITY),
      lower: -bounded(reach.finiteHigh - finiteMost, reach.openHigh - own, Number.POSITIVE_INFINITY),
    };
  }
  return {
    upper: bounded(reach.finiteHigh + least, reach.openHigh, Number.POSITIVE_INFINITY),
    lower: bounded(reach.finiteLow + finiteMost, reach.openLow - own, Number.NEGATIVE_INFINITY),
  };
}

/** The finite part, unless a number with an open end stands in the rest. */
function bounded(finite: number, openEnds: number, without: number): number {
  return openEnds > 0 ? without : finite;
}
