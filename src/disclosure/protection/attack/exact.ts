import type { Highs, Model } from 'highs';
import type { KnownSum } from './known-sum.ts';
import { presolved } from './presolve.ts';

/** Least and greatest value; `high` null where there is no bound. Null as a whole where nothing fits what is known. */
export interface Interval {
  readonly low: number;
  readonly high: number | null;
}

/**
 * The exact interval of each wanted sum of counts, given what is known and that no count is negative: two linear
 * programs for each, over the part of the table that hangs together with it. Fractions are allowed, so an interval of
 * whole numbers may be narrower, never wider. It shares nothing with the prover, and is its second road.
 *
 * @param size how many counts there are
 * @throws where what is known contradicts itself
 */
export function exactIntervals(
  highs: Highs,
  size: number,
  known: readonly KnownSum[],
  wanted: readonly (readonly number[])[],
): readonly Interval[] {
  const { fixed, parts } = presolved(size, known);
  const models = parts.map((part) => openPart(highs, part.leaves, part.known));
  const partOf = new Map(parts.flatMap(({ leaves }, at) => leaves.map((leaf) => [leaf, at] as const)));
  try {
    return wanted.map((leaves) => {
      const told = leaves.reduce((so, leaf) => so + (fixed.get(leaf) ?? 0), 0);
      const ends = models.flatMap((model, at) => {
        const here = leaves.filter((leaf) => partOf.get(leaf) === at);
        return here.length === 0 ? [] : [[model.extreme(here, 1) ?? 0, model.extreme(here, -1)] as const];
      });
      const low = ends.reduce((so, [least]) => so + least, told);
      const high = ends.reduce<number | null>(
        (so, [, most]) => (so === null || most === null ? null : so + most),
        told,
      );
      return { low: nearly(low), high: high === null ? null : nearly(high) };
    });
  } finally {
    for (const model of models) model.dispose();
  }
}

const OPTIMAL = 7;
const UNBOUNDED = [9, 10];
const NEARLY = 1e-6;

function nearly(value: number): number {
  return Math.abs(value - Math.round(value)) < NEARLY ? Math.round(value) + 0 : value;
}

function openPart(highs: Highs, leaves: readonly number[], known: readonly KnownSum[]) {
  const at = new Map(leaves.map((leaf, i) => [leaf, i]));
  const places = known.flatMap((one) => one.leaves.map((leaf) => at.get(leaf) ?? -1));
  const starts = [0];
  for (const one of known) starts.push((starts.at(-1) ?? 0) + one.leaves.length);
  const model: Model = highs.createModel({
    numCols: leaves.length,
    numRows: known.length,
    colCost: new Float64Array(leaves.length),
    colLower: new Float64Array(leaves.length),
    colUpper: new Float64Array(leaves.length).fill(highs.infinity),
    rowLower: known.map(({ low }) => low),
    rowUpper: known.map(({ high }) => (high === Number.POSITIVE_INFINITY ? highs.infinity : high)),
    matrix: {
      format: 'csr',
      numRows: known.length,
      numCols: leaves.length,
      starts,
      indices: places,
      values: places.map(() => 1),
    },
  });
  model.options.set({ output_flag: false });
  return {
    /** Least (1) or greatest (-1) sum of some leaves; null where there is no bound. */
    extreme: (some: readonly number[], sense: 1 | -1): number | null => {
      const costs = new Float64Array(leaves.length);
      for (const leaf of some) costs[at.get(leaf) ?? -1] = sense;
      model.changeColsCost({ kind: 'range', from: 0, to: leaves.length - 1 }, costs);
      model.run();
      const status = model.getModelStatus();
      if (status === OPTIMAL) return sense * model.getObjectiveValue();
      if (UNBOUNDED.includes(status)) return null;
      throw new Error(`what is known contradicts itself (solver status ${status})`);
    },
    dispose: () => model.dispose(),
  };
}
