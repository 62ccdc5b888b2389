import type { Highs, Model } from 'highs';
import type { Sums } from '../cells/sums.ts';
import type { Change } from './change.ts';
import type { KnownRule } from './known-rule.ts';
import { programMatrix } from './program-matrix.ts';
import { tidy } from './tidy.ts';

/**
 * The attacker's linear program over changes of the true table: each leaf goes up or down, never below nobody, and what
 * is published must not move. Its least solution moves few leaves, which is what makes a proof reusable.
 * `rule`: null for an attacker who does not know which are hidden for their own sake.
 */
export interface Program {
  readonly withhold: (sum: number) => void;
  readonly publish: (sum: number) => void;
  /** The least change of the leaves that moves a withheld sum by at least `need` (down where negative), one leaf held
   *  still or none (-1); null where there is none. */
  readonly move: (sum: number, need: number, still: number) => Change | null;
  /** How far a withheld sum can be moved in a direction, at most `cap`. */
  readonly reach: (sum: number, by: { readonly direction: 1 | -1; readonly cap: number }, still: number) => number;
  readonly dispose: () => void;
}

/** One thread, no chance, and no preparation that costs more than these small programs do (measured: half the time). */
const SETTINGS = {
  output_flag: false,
  presolve: 'off',
  solver: 'simplex',
  simplex_strategy: 1,
  simplex_scale_strategy: 0,
  simplex_dual_edge_weight_strategy: 1,
  dual_simplex_cost_perturbation_multiplier: 0,
};

type Bounds = readonly [low: number, high: number];
const STILL: Bounds = [0, 0];

export function openProgram(highs: Highs, sums: Sums, rule: KnownRule | null): Program {
  const matrix = programMatrix(sums);
  const model = highs.createModel(matrix);
  model.options.set(SETTINGS);
  const n = sums.leaves.length;
  const costs = Float64Array.from(matrix.colCost);
  const published = new Uint8Array(sums.of.length).fill(1);

  const free = (sum: number): Bounds => {
    const value = sums.values[sum] ?? 0;
    return rule?.primary[sum] === true ? [1 - value, rule.fewest - 1 - value] : [-value, highs.infinity];
  };
  const bound = (sum: number, [low, high]: Bounds) => {
    if (sum >= n) {
      model.changeRowBounds(sum - n, low, high);
      return;
    }
    model.changeColBounds(sum, Math.max(0, low), Math.max(0, high));
    model.changeColBounds(n + sum, Math.max(0, -high), Math.max(0, -low));
  };
  const rest = (sum: number) => bound(sum, published[sum] === 1 ? STILL : free(sum));
  const change = (sum: number, is: 0 | 1) => {
    published[sum] = is;
    rest(sum);
  };
  const under = <Answer>(sum: number, bounds: Bounds, still: number, ask: () => Answer): Answer => {
    if (still >= 0) bound(still, STILL);
    bound(sum, bounds);
    const answer = ask();
    rest(sum);
    if (still >= 0) rest(still);
    return answer;
  };
  const towards = (sum: number, direction: 1 | -1): Float64Array => {
    const wanted = new Float64Array(costs.length);
    for (const leaf of sums.of[sum] ?? []) [wanted[leaf], wanted[n + leaf]] = [-direction, direction];
    return wanted;
  };
  return {
    withhold: (sum) => change(sum, 0),
    publish: (sum) => change(sum, 1),
    move: (sum, need, still) => {
      const [low, high] = free(sum);
      if (need > high || need < low) return null;
      const bounds: Bounds = need > 0 ? [need, high] : [low, need];
      return under(sum, bounds, still, () => (solves(model) ? changeIn(model, n) : null));
    },
    reach: (sum, { direction, cap }, still) => {
      const [low, high] = free(sum);
      const bounds: Bounds = direction > 0 ? [0, Math.min(high, cap)] : [Math.max(low, -cap), 0];
      return under(sum, bounds, still, () => furthest(model, costs, towards(sum, direction)));
    },
    dispose: () => model.dispose(),
  };
}

const OPTIMAL = 7;
const INFEASIBLE = 8;

/**
 * Solves from the true table, where nothing moves: one bound is broken there and prices are never negative, so the dual
 * simplex is near its end, and what was solved before decides nothing. Where the solver gives neither answer, once more.
 */
function solves(model: Model): boolean {
  model.setLogicalBasis();
  model.run();
  const status = model.getModelStatus();
  if (status === OPTIMAL || status === INFEASIBLE) return status === OPTIMAL;
  model.clearSolver();
  model.run();
  return model.getModelStatus() === OPTIMAL;
}

/** The largest move under other costs; 0 where the solver finds none, which errs towards withholding more. */
function furthest(model: Model, costs: Float64Array, wanted: Float64Array): number {
  const every = { kind: 'range', from: 0, to: costs.length - 1 } as const;
  model.changeColsCost(every, wanted);
  const far = solves(model) ? tidy(-model.getObjectiveValue()) : 0;
  model.changeColsCost(every, costs);
  return far;
}

const NOTHING = 1e-9;

function changeIn(model: Model, n: number): Change {
  const { colValue } = model.getSolution();
  const [leaves, by]: [number[], number[]] = [[], []];
  for (let leaf = 0; leaf < n; leaf++) {
    const step = tidy((colValue[leaf] ?? 0) - (colValue[n + leaf] ?? 0));
    if (Math.abs(step) < NOTHING) continue;
    leaves.push(leaf);
    by.push(step);
  }
  return { leaves: Int32Array.from(leaves), by: Float64Array.from(by) };
}
