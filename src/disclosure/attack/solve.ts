import type { Solver } from '../protection/solver.ts';
import type { Sum, System } from './system.ts';

/** The ends of sums over a system, one linear program each. */
export interface Solving {
  /** Least (1) or greatest (−1) value of a sum, with the unknowns there; null where the solver gives no end. */
  readonly extreme: (sum: Sum, sense: 1 | -1) => { readonly value: number; readonly at: Float64Array } | null;
  /** `impossible`: what is known contradicts itself; `unsolved`: the solver gave up before it had any counts that fit. */
  readonly state: 'solved' | 'impossible' | 'unsolved';
  readonly dispose: () => void;
}

/** Steps of one program: work is counted, not time, so that a crowded machine finds the same as a quiet one. */
const MOST_STEPS = 200_000;
/** One thread, and none of the chance that would make two runs differ. */
const SETTINGS = { output_flag: false, solver: 'simplex', simplex_strategy: 1, simplex_iteration_limit: MOST_STEPS };
const OPTIMAL = 7;
const INFEASIBLE = 8;
/** No class of persons of a school owner is larger: whoever asks knows that, and every program has an end. */
const MOST_PERSONS = 10_000;

/** Opens a system for questions; the solver keeps where it stopped, so that the next question is near. */
export function openSolving(highs: Solver, { size, rows }: System): Solving {
  const starts = [0];
  for (const { places } of rows) starts.push((starts.at(-1) ?? 0) + places.length);
  const bound = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
  const model = highs.createModel({
    numCols: size,
    numRows: rows.length,
    colCost: new Float64Array(size),
    colLower: new Float64Array(size),
    colUpper: new Float64Array(size).fill(MOST_PERSONS),
    rowLower: rows.map(({ low }) => bound(low)),
    rowUpper: rows.map(({ high }) => bound(high)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: size,
      starts,
      indices: rows.flatMap(({ places }) => places),
      values: rows.flatMap(({ factors }) => factors),
    },
  });
  model.options.set(SETTINGS);
  model.run();
  model.options.set({ presolve: 'off' });
  // What the solver says before it has begun is asked of it once more.
  if (model.getModelStatus() !== OPTIMAL) model.run();
  const status = model.getModelStatus();
  let costly: readonly number[] = [];
  return {
    state: status === OPTIMAL ? 'solved' : status === INFEASIBLE ? 'impossible' : 'unsolved',
    extreme: ({ places, factors }, sense) => {
      for (const place of costly) model.changeColCost(place, 0);
      places.forEach((place, i) => {
        model.changeColCost(place, sense * (factors[i] ?? 0));
      });
      costly = places;
      model.run();
      if (model.getModelStatus() !== OPTIMAL) return null;
      return { value: sense * model.getObjectiveValue(), at: Float64Array.from(model.getSolution().colValue) };
    },
    dispose: () => model.dispose(),
  };
}
