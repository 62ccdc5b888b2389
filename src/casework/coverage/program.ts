import type { Highs, Model } from 'highs';
import { type CoverageProblem, lackingCredits, type Taught, type Teacher } from './problem.ts';

/** One teacher and one thing taught, that may be paired: its places among the variables. */
interface Pair {
  readonly teacher: Teacher;
  readonly taught: Taught;
  /** Hours, whole numbers. */
  readonly hours: number;
  /** Whether it is taught at all, 0 or 1. */
  readonly teaches: number;
  /** Hours more than now. */
  readonly more: number;
  readonly lacking: number;
  readonly most: number;
}

/** What is minimised: hours nobody takes, credits to be taken, hours that change hands. */
export type Aim = 'uncovered' | 'credits' | 'moved';

/** The integer programme of methods.md (competence coverage), held open to be asked again with other aims and bounds. */
export interface Program {
  readonly pairs: readonly Pair[];
  /** Minimises an aim; null where there is no answer in time. */
  readonly least: (aim: Aim, seconds: number) => Answer | null;
  /** From now on an aim may be at most so much. */
  readonly keep: (aim: Aim, most: number) => void;
  /** Whether hours may be left that nobody takes. */
  readonly leave: (allowed: boolean) => void;
  /** Whether a pair may be taught. */
  readonly allow: (pair: number, allowed: boolean) => void;
  readonly uncovered: (values: ArrayLike<number>) => Readonly<Record<string, number>>;
  readonly dispose: () => void;
}

export interface Answer {
  readonly value: number;
  readonly bound: number;
  readonly proved: boolean;
  readonly values: ArrayLike<number>;
}

const OPTIMAL = 7;
const FEASIBLE = 2;
const AIMS: readonly Aim[] = ['uncovered', 'credits', 'moved'];

interface Row {
  readonly low: number;
  readonly high: number;
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

/** Lays out the programme: hours `h`, teaches `z`, hours more than now `d`, and hours nobody takes `u` for each subject. */
export function openProgram(highs: Highs, problem: CoverageProblem): Program {
  const pairs = pairsOf(problem);
  const size = pairs.length;
  const columns = 3 * size + problem.taught.length;
  const costs = costsOf(problem, pairs, columns);
  const upper = upperOf(problem, pairs, columns);
  const rows = [...rowsOf(highs, problem, pairs), ...AIMS.map((aim) => aimRow(highs, costs[aim]))];
  const model = modelOf(highs, { upper, rows, whole: 2 * size });
  const aimAt = (aim: Aim): number => rows.length - AIMS.length + AIMS.indexOf(aim);
  return {
    pairs,
    least: (aim, seconds) => solve(model, costs[aim], seconds),
    keep: (aim, most) => model.changeRowBounds(aimAt(aim), -highs.infinity, most),
    leave: (allowed) => {
      for (const [at, { hours }] of problem.taught.entries())
        model.changeColBounds(3 * size + at, 0, allowed ? hours : 0);
    },
    allow: (pair, allowed) => model.changeColBounds(pairs[pair]?.teaches ?? 0, 0, allowed ? 1 : 0),
    uncovered: (values) => uncoveredIn(problem, values, 3 * size),
    dispose: () => model.dispose(),
  };
}

function pairsOf({ teachers, taught, maxNewSubjects, minHours }: CoverageProblem): readonly Pair[] {
  const possible = teachers.flatMap((teacher) =>
    taught.map((one) => ({
      teacher,
      taught: one,
      lacking: lackingCredits(teacher, one),
      most: Math.min(teacher.hours, one.hours),
    })),
  );
  const open = possible.filter(({ lacking, most }) => most >= minHours && (lacking === 0 || maxNewSubjects > 0));
  return open.map((one, at) => ({ ...one, hours: at, teaches: open.length + at, more: 2 * open.length + at }));
}

function costsOf(
  { taught }: CoverageProblem,
  pairs: readonly Pair[],
  columns: number,
): Readonly<Record<Aim, Float64Array>> {
  const costs = {
    uncovered: new Float64Array(columns),
    credits: new Float64Array(columns),
    moved: new Float64Array(columns),
  };
  for (const { teaches, more, lacking } of pairs) {
    costs.credits[teaches] = lacking;
    costs.moved[more] = 1;
  }
  for (const at of taught.keys()) costs.uncovered[3 * pairs.length + at] = 1;
  return costs;
}

function upperOf({ taught }: CoverageProblem, pairs: readonly Pair[], columns: number): Float64Array {
  const upper = new Float64Array(columns);
  for (const { hours, teaches, more, most } of pairs) {
    upper[hours] = most;
    upper[teaches] = 1;
    upper[more] = most;
  }
  for (const [at, { hours }] of taught.entries()) upper[3 * pairs.length + at] = hours;
  return upper;
}

function rowsOf(highs: Highs, problem: CoverageProblem, pairs: readonly Pair[]): readonly Row[] {
  const sum = (low: number, high: number, places: readonly number[]): Row => ({
    low,
    high,
    indices: places,
    values: places.map(() => 1),
  });
  const demand = problem.taught.map((taught, at) =>
    sum(taught.hours, highs.infinity, [
      ...pairs.filter((pair) => pair.taught === taught).map(({ hours }) => hours),
      3 * pairs.length + at,
    ]),
  );
  const ofTeachers = problem.teachers.flatMap((teacher) => {
    const own = pairs.filter((pair) => pair.teacher === teacher);
    const fresh = own.filter(({ lacking }) => lacking > 0);
    return [
      sum(
        -highs.infinity,
        teacher.hours,
        own.map(({ hours }) => hours),
      ),
      sum(
        -highs.infinity,
        problem.maxSubjects,
        own.map(({ teaches }) => teaches),
      ),
      sum(
        -highs.infinity,
        problem.maxNewSubjects,
        fresh.map(({ teaches }) => teaches),
      ),
    ];
  });
  return [...demand, ...ofTeachers, ...pairs.flatMap((pair) => rowsOfPair(highs, problem, pair))];
}

/** Taught means at least so many hours and at most what is possible; more than now is what changes hands. */
function rowsOfPair(highs: Highs, { minHours }: CoverageProblem, pair: Pair): readonly Row[] {
  const { hours, teaches, more, most, teacher, taught } = pair;
  const now = teacher.now[taught.id] ?? 0;
  return [
    { low: 0, high: highs.infinity, indices: [hours, teaches], values: [1, -minHours] },
    { low: -highs.infinity, high: 0, indices: [hours, teaches], values: [1, -most] },
    { low: -highs.infinity, high: now, indices: [hours, more], values: [1, -1] },
  ];
}

/** An aim as a row without a bound, so that one may be set later. */
function aimRow(highs: Highs, cost: Float64Array): Row {
  const indices = [...cost.keys()].filter((at) => cost[at] !== 0);
  return { low: -highs.infinity, high: highs.infinity, indices, values: indices.map((at) => cost[at] ?? 0) };
}

interface Laid {
  readonly upper: Float64Array;
  readonly rows: readonly Row[];
  /** So many of the first variables are whole numbers. */
  readonly whole: number;
}

function modelOf(highs: Highs, { upper, rows, whole }: Laid): Model {
  const { integer, continuous } = highs.constants.variableType;
  const starts = [0];
  for (const { indices } of rows) starts.push((starts.at(-1) ?? 0) + indices.length);
  const model = highs.createModel({
    numCols: upper.length,
    numRows: rows.length,
    colCost: new Float64Array(upper.length),
    colLower: new Float64Array(upper.length),
    colUpper: upper,
    integrality: Int32Array.from(upper, (_, at) => (at < whole ? integer : continuous)),
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
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
  return model;
}

function solve(model: Model, cost: Float64Array, seconds: number): Answer | null {
  for (const [at, one] of cost.entries()) model.changeColCost(at, one);
  model.options.set({ time_limit: seconds });
  model.clearSolver();
  model.run();
  if (Number(model.info.get('primal_solution_status')) !== FEASIBLE) return null;
  const value = model.getObjectiveValue();
  const proved = model.getModelStatus() === OPTIMAL;
  return {
    value,
    bound: proved ? value : Number(model.info.get('mip_dual_bound')),
    proved,
    values: model.getSolution().colValue,
  };
}

function uncoveredIn(
  { taught }: CoverageProblem,
  values: ArrayLike<number>,
  from: number,
): Readonly<Record<string, number>> {
  const left = taught.map(({ id }, at): readonly [string, number] => [id, Math.round(values[from + at] ?? 0)]);
  return Object.fromEntries(left.filter(([, hours]) => hours > 0));
}
