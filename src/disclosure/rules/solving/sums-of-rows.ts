import type { Relation } from '../row.ts';

/** The sums each row stands in: those of `row` are `sums` from `starts[row]` up to `starts[row + 1]`. */
interface SumsOfRows {
  readonly starts: Int32Array;
  readonly sums: Int32Array;
}

const known = new WeakMap<readonly Relation[], SumsOfRows>();

/** Places of the sums a row stands in. Worked out once for each list of sums. */
export function sumsOfRow(relations: readonly Relation[], row: number): Int32Array {
  let index = known.get(relations);
  if (index === undefined) {
    index = indexOf(relations);
    known.set(relations, index);
  }
  return index.sums.subarray(index.starts[row] ?? 0, index.starts[row + 1] ?? 0);
}

function indexOf(relations: readonly Relation[]): SumsOfRows {
  const last = relations.reduce((so, { rows }) => rows.reduce((most, row) => Math.max(most, row), so), -1);
  const starts = new Int32Array(last + 2);
  const each = (met: (row: number, sum: number) => void) => {
    for (const [sum, { rows }] of relations.entries()) for (const row of rows) met(row, sum);
  };
  each((row) => {
    starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  });
  for (let row = 0; row <= last; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const sums = new Int32Array(starts[last + 1] ?? 0);
  const next = starts.slice();
  each((row, sum) => {
    const at = next[row] ?? 0;
    sums[at] = sum;
    next[row] = at + 1;
  });
  return { starts, sums };
}
