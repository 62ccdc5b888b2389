import type { Highs, Model } from 'highs';
import type { Breach, Protection } from '../attack/prover.ts';
import { knownRuleOf, widthOf } from '../attack/prover.ts';
import type { Sums } from '../cells/sums.ts';

/** What every good choice of cells fulfils, and a bad one does not: the weights of what it withholds add up to `least`. */
export interface Cut {
  readonly weights: ReadonlyMap<number, number>;
  readonly least: number;
}

export interface Cutter {
  readonly withhold: (sum: number) => void;
  readonly publish: (sum: number) => void;
  /** The cut that this breach shows; null where no choice of cells could fulfil it. */
  readonly cut: (breach: Breach) => Cut | null;
  readonly dispose: () => void;
}

type Bounds = readonly [low: number, high: number];

const STILL: Bounds = [0, 0];
const OPTIMAL = 7;
const NOTHING = 1e-7;
const RULED_WIDTH = 1;

/**
 * Cuts after Fischetti and Salazar (2000): the attacker's own linear program, which only moves what is withheld, has dual
 * values that bound how far any other choice of cells would let the attacker reckon. Weights beyond the width are cut down
 * to it, since one cell of that weight is enough. Shares nothing with the search.
 */
export function openCutter(highs: Highs, sums: Sums, wanted: Protection): Cutter {
  const n = sums.leaves.length;
  const model = attackModel(highs, sums);
  const rule = knownRuleOf(wanted);
  const withheld = new Uint8Array(sums.of.length);
  const free = (sum: number, isRuled: boolean): Bounds => {
    const value = sums.values[sum] ?? 0;
    if (isRuled && rule.primary[sum] === true) return [1 - value, rule.fewest - 1 - value];
    return [-value, highs.infinity];
  };
  const bound = (sum: number, [low, high]: Bounds) =>
    sum < n ? model.changeColBounds(sum, low, high) : model.changeRowBounds(sum - n, low, high);
  const boundAll = (isRuled: boolean, still: number) => {
    for (const [sum, is] of withheld.entries()) bound(sum, is === 1 && sum !== still ? free(sum, isRuled) : STILL);
  };
  /** How much each sum would add to the reach of the attacker, were it withheld. */
  const weigh = (breach: Breach, sense: 1 | -1, weights: Map<number, number>): void => {
    const duals = dualsTowards(model, sums, breach.sum, sense);
    for (const [sum, dual] of duals.entries()) {
      if (Math.abs(dual) < NOTHING || sum === breach.still) continue;
      const [low, high] = free(sum, breach.attacker === 'rule-aware');
      const weight = dual > 0 ? dual * -low : -dual * high;
      weights.set(sum, (weights.get(sum) ?? 0) + weight);
    }
  };
  return {
    withhold: (sum) => {
      withheld[sum] = 1;
    },
    publish: (sum) => {
      withheld[sum] = 0;
    },
    cut: (breach) => {
      const isRuled = breach.attacker === 'rule-aware';
      const least = isRuled ? RULED_WIDTH : widthOf(wanted, breach.sum);
      boundAll(isRuled, breach.still);
      const weights = new Map<number, number>();
      weigh(breach, 1, weights);
      weigh(breach, -1, weights);
      return tightened({ weights, least }, sums, wanted);
    },
    dispose: () => model.dispose(),
  };
}

/** What is always withheld is taken off on both sides; what never can be drops out. Null where not even all of it is enough. */
function tightened({ weights, least }: Cut, sums: Sums, { primary }: Protection): Cut | null {
  let rest = least;
  const open = new Map<number, number>();
  for (const [sum, weight] of weights) {
    if (primary[sum] === true) rest -= weight;
    else if (sums.known[sum] === 0) open.set(sum, weight);
  }
  for (const [sum, weight] of open) open.set(sum, Math.min(weight, rest));
  const most = [...open.values()].reduce((so, weight) => so + weight, 0);
  return most < rest - NOTHING ? null : { weights: open, least: rest };
}

/** Leaves are columns, sums of several leaves rows; everything stands still to begin with. */
function attackModel(highs: Highs, sums: Sums): Model {
  const n = sums.leaves.length;
  const many = sums.of.slice(n);
  const starts = [0];
  for (const leaves of many) starts.push((starts.at(-1) ?? 0) + leaves.length);
  const indices = many.flatMap((leaves) => [...leaves]);
  const model = highs.createModel({
    numCols: n,
    numRows: many.length,
    colCost: new Float64Array(n),
    colLower: new Float64Array(n),
    colUpper: new Float64Array(n),
    rowLower: new Float64Array(many.length),
    rowUpper: new Float64Array(many.length),
    matrix: { format: 'csr', numRows: many.length, numCols: n, starts, indices, values: indices.map(() => 1) },
  });
  model.options.set({ output_flag: false });
  return model;
}

/** The dual value of each sum where the attacker reckons as far as possible one way (1: up, -1: down). */
function dualsTowards(model: Model, sums: Sums, sum: number, sense: 1 | -1): Float64Array {
  const n = sums.leaves.length;
  const costs = new Float64Array(n);
  for (const leaf of sums.of[sum] ?? []) costs[leaf] = -sense;
  model.changeColsCost({ kind: 'range', from: 0, to: n - 1 }, costs);
  model.clearSolver();
  model.run();
  if (model.getModelStatus() !== OPTIMAL) return new Float64Array(0);
  const { colDual, rowDual } = model.getSolution();
  return Float64Array.from([...colDual, ...rowDual]);
}
