import type { ModelData } from 'highs';
import type { Sums } from '../cells/sums.ts';

/**
 * The attacker's program with everything published. Columns: each leaf up, each leaf down; with prices also each sum of
 * more than one leaf up and down, which takes up what moves there. Rows: each sum of more than one leaf.
 */
export function programMatrix(sums: Sums, price: Float64Array | null, infinity: number): ModelData {
  const n = sums.leaves.length;
  const many = sums.of.slice(n);
  const slack = price === null ? 0 : many.length;
  const size = 2 * n + 2 * slack;
  const colCost = new Float64Array(size).fill(1);
  const colUpper = new Float64Array(size).fill(infinity);
  for (let leaf = 0; leaf < n; leaf++) {
    colCost[leaf] = colCost[n + leaf] = leafCost(sums, leaf);
    if (price === null || sums.known[leaf] === 1) colUpper[leaf] = colUpper[n + leaf] = 0;
    else {
      colCost[leaf] = colCost[n + leaf] = leafCost(sums, leaf) + (price[leaf] ?? 0);
      colUpper[n + leaf] = sums.leaves[leaf] ?? 0;
    }
  }
  for (let row = 0; row < slack; row++) {
    colCost[2 * n + row] = colCost[2 * n + slack + row] = price?.[n + row] ?? 0;
    if (sums.known[n + row] === 1) colUpper[2 * n + row] = colUpper[2 * n + slack + row] = 0;
  }
  return {
    numCols: size,
    numRows: many.length,
    colCost,
    colLower: new Float64Array(size),
    colUpper,
    rowLower: new Float64Array(many.length),
    rowUpper: new Float64Array(many.length),
    matrix: { format: 'csr', numRows: many.length, numCols: size, ...entriesOf(many, n, slack) },
  };
}

function entriesOf(many: readonly Int32Array[], n: number, slack: number) {
  const [starts, indices, values]: [number[], number[], number[]] = [[0], [], []];
  for (const [row, leaves] of many.entries()) {
    for (const leaf of leaves) {
      indices.push(leaf, n + leaf);
      values.push(1, -1);
    }
    if (slack > 0) {
      indices.push(2 * n + row, 2 * n + slack + row);
      values.push(-1, 1);
    }
    starts.push(indices.length);
  }
  return {
    starts: Int32Array.from(starts),
    indices: Int32Array.from(indices),
    values: Float64Array.from(values),
  };
}

const ALONE = 4;

/** What moving a leaf by one costs. Those who are alone in theirs are better left where they are: each is an insider. */
export function leafCost({ alone }: Sums, leaf: number): number {
  return alone[leaf] === 1 ? ALONE : 1;
}
