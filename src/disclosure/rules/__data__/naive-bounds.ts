import type { Relation } from '../row.ts';

/** Rounds of narrowing; a chain longer than this is not followed to its end. */
const MOST_ROUNDS = 50;
/** Half of the smallest step of a full-time equivalent. */
const EPSILON = 0.00005;

/** As `fixedRows`, the long way: every sum is gone through again in every round, and added up anew at every move. */
export function fixedTheLongWay(
  relations: readonly Relation[],
  withheld: ReadonlySet<number>,
  values: readonly number[],
): readonly number[] {
  const bounds: Bounds = {
    low: values.map((value, i) => (withheld.has(i) ? 0 : value)),
    high: values.map((value, i) => (withheld.has(i) ? Number.POSITIVE_INFINITY : value)),
  };
  const active = relations.filter((relation) => relation.rows.some((row) => withheld.has(row)));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = false;
    for (const relation of active) moved = narrow(relation, bounds) || moved;
    if (!moved) break;
  }
  return [...withheld]
    .filter((row) => (bounds.high[row] ?? 0) - (bounds.low[row] ?? 0) < EPSILON)
    .sort((a, b) => a - b);
}

interface Bounds {
  readonly low: number[];
  readonly high: number[];
}

interface Reach {
  finiteLow: number;
  finiteHigh: number;
  openHigh: number;
  openLow: number;
}

/** The range of Σ sign × number, with the open ends counted apart. */
function reachOf(relation: Relation, { low, high }: Bounds): Reach {
  const reach: Reach = { finiteLow: 0, finiteHigh: 0, openHigh: 0, openLow: 0 };
  relation.rows.forEach((row, i) => {
    const [most, least] = [high[row] ?? 0, low[row] ?? 0];
    const open = most === Number.POSITIVE_INFINITY;
    if (relation.signs[i] === 1) {
      reach.finiteLow += least;
      if (open) reach.openHigh++;
      else reach.finiteHigh += most;
    } else {
      reach.finiteHigh -= least;
      if (open) reach.openLow++;
      else reach.finiteLow -= most;
    }
  });
  return reach;
}

function narrow(relation: Relation, bounds: Bounds): boolean {
  const reach = reachOf(relation, bounds);
  let moved = false;
  relation.rows.forEach((row, i) => {
    const [least, most] = [bounds.low[row] ?? 0, bounds.high[row] ?? 0];
    if (most - least < EPSILON) return;
    const { upper, lower } = left(reach, relation.signs[i] === 1, least, most);
    if (upper >= most - EPSILON && lower <= least + EPSILON) return;
    bounds.high[row] = Math.max(Math.min(upper, most), least);
    bounds.low[row] = Math.min(Math.max(lower, least), bounds.high[row] ?? 0);
    Object.assign(reach, reachOf(relation, bounds));
    moved = true;
  });
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
