import type { Highs, Model } from 'highs';
import type { Cut } from './cuts.ts';

/** What is chosen from: sums, and what withholding each costs. */
export interface Choice {
  readonly sums: readonly number[];
  readonly costs: Float64Array;
  /** Nothing that costs more than this is of use. */
  readonly most: number;
}

export type Chosen =
  | { readonly status: 'chosen'; readonly withheld: readonly number[] }
  | { readonly status: 'none' }
  | { readonly status: 'out-of-time' };

/** The cheapest choice that fulfils all cuts so far, by branch and bound. */
export interface Master {
  readonly add: (cut: Cut) => void;
  readonly choose: (seconds: number) => Chosen;
  readonly dispose: () => void;
}

const OPTIMAL = 7;
const INFEASIBLE = 8;

export function openMaster(highs: Highs, { sums, costs, most }: Choice): Master {
  const size = sums.length;
  const places = new Map(sums.map((sum, i) => [sum, i]));
  const all = Array.from(sums.keys());
  const model: Model = highs.createModel({
    numCols: size,
    numRows: 1,
    colCost: costs,
    colLower: new Float64Array(size),
    colUpper: new Float64Array(size).fill(1),
    integrality: new Int32Array(size).fill(highs.constants.variableType.integer),
    rowLower: [-highs.infinity],
    rowUpper: [most],
    matrix: { format: 'csr', numRows: 1, numCols: size, starts: [0, size], indices: all, values: [...costs] },
  });
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-7 });
  return {
    add: ({ weights, least }) => {
      const entries = [...weights].flatMap(([sum, weight]) => {
        const at = places.get(sum);
        return at === undefined ? [] : [[at, weight / least] as const];
      });
      model.addRow(1, highs.infinity, {
        indices: entries.map(([at]) => at),
        values: entries.map(([, weight]) => weight),
      });
    },
    choose: (seconds) => {
      model.options.set({ time_limit: seconds });
      model.clearSolver();
      model.run();
      const status = model.getModelStatus();
      if (status === INFEASIBLE) return { status: 'none' };
      if (status !== OPTIMAL) return { status: 'out-of-time' };
      const { colValue } = model.getSolution();
      return { status: 'chosen', withheld: sums.filter((_, i) => (colValue[i] ?? 0) > 0.5) };
    },
    dispose: () => model.dispose(),
  };
}
