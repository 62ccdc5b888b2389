import type { ModelData } from 'highs';
import type { Sums } from '../cells/sums.ts';

/**
 * The attacker's program with everything published. Columns: each leaf up, each leaf down. Rows: each sum of more than one
 * leaf.
 */
export function programMatrix(sums: Sums): ModelData {
  const n = sums.leaves.length;
  const many = sums.of.slice(n);
  const [numCols, numRows] = [2 * n, many.length];
  return {
    numCols,
    numRows,
    colCost: Float64Array.from({ length: numCols }, (_, column) => leafCost(sums, column % n)),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols),
    rowLower: new Float64Array(numRows),
    rowUpper: new Float64Array(numRows),
    matrix: { format: 'csr', numRows, numCols, ...entriesOf(many, n) },
  };
}

function entriesOf(many: readonly Int32Array[], n: number) {
  const [starts, indices, values]: [number[], number[], number[]] = [[0], [], []];
  for (const leaves of many) {
    for (const leaf of leaves) {
      indices.push(leaf, n + leaf);
      values.push(1, -1);
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
function leafCost({ alone }: Sums, leaf: number): number {
  return alone[leaf] === 1 ? ALONE : 1;
}
