import type { Highs, Model } from 'highs';

export interface Answer {
  readonly value: number;
  readonly bound: number;
  readonly proved: boolean;
  readonly values: ArrayLike<number>;
}

const OPTIMAL = 7;
const INFEASIBLE = 8;
const FEASIBLE = 2;

export interface Row {
  readonly low: number;
  readonly high: number;
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

interface Laid {
  readonly upper: Float64Array;
  readonly rows: readonly Row[];
  /** Variables that are whole numbers. */
  readonly whole: ReadonlySet<number>;
}

export function modelOf(highs: Highs, { upper, rows, whole }: Laid): Model {
  const { integer, continuous } = highs.constants.variableType;
  const starts = [0];
  for (const { indices } of rows) starts.push((starts.at(-1) ?? 0) + indices.length);
  const model = highs.createModel({
    numCols: upper.length,
    numRows: rows.length,
    colCost: new Float64Array(upper.length),
    colLower: new Float64Array(upper.length),
    colUpper: upper,
    integrality: Int32Array.from(upper, (_, at) => (whole.has(at) ? integer : continuous)),
    rowLower: rows.map(({ low }) => low),
    rowUpper: rows.map(({ high }) => high),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: upper.length,
      starts,
      indices: rows.flatMap(({ indices }) => [...indices]),
      values: rows.flatMap(({ values }) => [...values]),
    },
  });
  model.options.set({ output_flag: false, mip_rel_gap: 0 });
  return model;
}

interface Asked {
  readonly cost: Float64Array;
  readonly seconds: number;
  /** Answers this near are as good: nearly a step, where what is minimised is a multiple of one. */
  readonly gap: number;
}

/** Of a step, less than which from the bound is nothing: the answer can be no less. */
export const NEARLY_A_STEP = 0.98;

export function solve(model: Model, { cost, seconds, gap }: Asked): Answer | 'impossible' | 'no-time' {
  for (const [at, one] of cost.entries()) model.changeColCost(at, one);
  model.options.set({ time_limit: seconds, mip_abs_gap: gap });
  model.clearSolver();
  model.run();
  if (Number(model.info.get('primal_solution_status')) !== FEASIBLE)
    return model.getModelStatus() === INFEASIBLE ? 'impossible' : 'no-time';
  const value = model.getObjectiveValue();
  const proved = model.getModelStatus() === OPTIMAL;
  return {
    value,
    bound: proved ? value : Number(model.info.get('mip_dual_bound')),
    proved,
    values: model.getSolution().colValue,
  };
}

/** What was found; null where there is no answer, or none in the time. */
export function answered(answer: Answer | 'impossible' | 'no-time'): Answer | null {
  return typeof answer === 'string' ? null : answer;
}
