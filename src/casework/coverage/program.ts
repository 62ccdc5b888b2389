import type { Highs, Model } from 'highs';
import { type CoverageProblem, lackingCredits, type Taught, type Teacher } from './problem.ts';

/** One teacher and one thing taught, that may be paired: its places among the variables. */
interface Pair {
  readonly teacher: Teacher;
  readonly taught: Taught;
  /** Hours, whole numbers. */
  readonly hours: number;
  /** Whether it is taught at all, 0 or 1; null where that is left out. */
  readonly teaches: number | null;
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
  /** Minimises an aim. */
  readonly least: (aim: Aim, seconds: number) => Answer | 'impossible' | 'no-time';
  /** From now on an aim may be at most so much. */
  readonly keep: (aim: Aim, most: number) => void;
  /** Whether hours may be left that nobody takes. */
  readonly leave: (allowed: boolean) => void;
  /** Which pairs may be taught, by their places. */
  readonly allow: (allowed: (pair: number) => boolean) => void;
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
const INFEASIBLE = 8;
const FEASIBLE = 2;
const AIMS: readonly Aim[] = ['uncovered', 'credits', 'moved'];

interface Row {
  readonly low: number;
  readonly high: number;
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

/**
 * How much of the programme is laid out. `whole` is all of it. `bound` has who would study what in whole numbers, and the hours as
 * a flow. It leaves out the fewest hours of a subject, so its answer is never more than the whole one's, nearly always the same,
 * and found many times sooner.
 */
export type Layout = 'whole' | 'bound';

/** Lays out the programme: hours `h`, teaches `z`, hours more than now `d`, and hours nobody takes `u` for each subject. */
export function openProgram(highs: Highs, problem: CoverageProblem, layout: Layout = 'whole'): Program {
  const { pairs, columns: size } = pairsOf(problem, layout);
  const columns = size + problem.taught.length;
  const costs = costsOf(problem, pairs, columns);
  const upper = upperOf(problem, pairs, columns);
  const rows = [...rowsOf(highs, problem, { pairs, layout }), ...AIMS.map((aim) => aimRow(highs, costs[aim]))];
  const model = modelOf(highs, { upper, rows, whole: wholeOf(pairs, layout) });
  const aimAt = (aim: Aim): number => rows.length - AIMS.length + AIMS.indexOf(aim);
  const step = { uncovered: 1, moved: 1, credits: stepOf(pairs) };
  return {
    pairs,
    least: (aim, seconds) => solve(model, { cost: costs[aim], seconds, step: step[aim] }),
    keep: (aim, most) => model.changeRowBounds(aimAt(aim), -highs.infinity, most),
    leave: (allowed) => {
      for (const [at, { hours }] of problem.taught.entries()) model.changeColBounds(size + at, 0, allowed ? hours : 0);
    },
    allow: (allowed) => {
      for (const [at, { hours, teaches, most }] of pairs.entries()) {
        const there = allowed(at);
        model.changeColBounds(hours, 0, there ? most : 0);
        if (teaches !== null) model.changeColBounds(teaches, 0, there ? 1 : 0);
      }
    },
    uncovered: (values) => uncoveredIn(problem, values, size),
    dispose: () => model.dispose(),
  };
}

/** Pairs, and how much of the programme is laid out for them. */
interface Laying {
  readonly pairs: readonly Pair[];
  readonly layout: Layout;
}

interface Pairs {
  readonly pairs: readonly Pair[];
  readonly columns: number;
}

function pairsOf(problem: CoverageProblem, layout: Layout): Pairs {
  const { teachers, taught, minHours, maxNewSubjects } = problem;
  const crowded = new Set(teachers.filter((one) => layout === 'whole' || mayTeachTooMany(one, problem)));
  const open = teachers.flatMap((teacher) =>
    taught
      .map((one) => ({
        teacher,
        taught: one,
        lacking: lackingCredits(teacher, one),
        most: Math.min(teacher.hours, one.hours),
      }))
      .filter(({ lacking, most }) => most >= minHours && (lacking === 0 || maxNewSubjects > 0)),
  );
  // All hours first, then what is taught, then hours more: the solver's search takes them in this order.
  let columns = open.length;
  const column = (there: boolean): number | null => {
    if (!there) return null;
    columns += 1;
    return columns - 1;
  };
  const teaches = open.map(({ teacher, lacking }) => column(crowded.has(teacher) || lacking > 0));
  const pairs = open.map((one, at) => ({ ...one, hours: at, teaches: teaches[at] ?? null, more: columns + at }));
  return { pairs, columns: columns + open.length };
}

/** Whether a teacher could be given more subjects than are allowed, those to study for counted in. */
function mayTeachTooMany(teacher: Teacher, { taught, maxSubjects, maxNewSubjects }: CoverageProblem): boolean {
  return taught.filter((one) => lackingCredits(teacher, one) === 0).length + maxNewSubjects > maxSubjects;
}

/** Whole numbers: all hours and what is taught; for the bound, only what somebody would study for. */
function wholeOf(pairs: readonly Pair[], layout: Layout): ReadonlySet<number> {
  const places = pairs.flatMap(({ hours, teaches, lacking }) => {
    if (layout === 'whole') return [hours, teaches];
    return lacking > 0 ? [teaches] : [];
  });
  return new Set(places.filter((place) => place !== null));
}

/** Every sum of credits is a multiple of this many: one is proved to be the least when no less than a step is open. */
function stepOf(pairs: readonly Pair[]): number {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
  return Math.max(
    1,
    pairs.reduce((step, { lacking }) => common(step, lacking), 0),
  );
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
    if (teaches !== null) costs.credits[teaches] = lacking;
    costs.moved[more] = 1;
  }
  for (const at of taught.keys()) costs.uncovered[columns - taught.length + at] = 1;
  return costs;
}

function upperOf({ taught }: CoverageProblem, pairs: readonly Pair[], columns: number): Float64Array {
  const upper = new Float64Array(columns);
  for (const { hours, teaches, more, most } of pairs) {
    upper[hours] = most;
    if (teaches !== null) upper[teaches] = 1;
    upper[more] = most;
  }
  for (const [at, { hours }] of taught.entries()) upper[columns - taught.length + at] = hours;
  return upper;
}

function rowsOf(highs: Highs, problem: CoverageProblem, { pairs, layout }: Laying): readonly Row[] {
  const columns = 1 + (pairs.at(-1)?.more ?? -1);
  const sum = (low: number, high: number, places: readonly (number | null)[]): Row => {
    const indices = places.filter((place) => place !== null);
    return { low, high, indices, values: indices.map(() => 1) };
  };
  const demand = problem.taught.map((taught, at) =>
    sum(taught.hours, highs.infinity, [
      ...pairs.filter((pair) => pair.taught === taught).map(({ hours }) => hours),
      columns + at,
    ]),
  );
  const ofTeachers = problem.teachers.flatMap((teacher) => {
    const own = pairs.filter((pair) => pair.teacher === teacher);
    const places = (of: readonly Pair[], name: 'hours' | 'teaches') => of.map((pair) => pair[name]);
    const fresh = own.filter(({ lacking }) => lacking > 0);
    return [
      sum(-highs.infinity, teacher.hours, places(own, 'hours')),
      sum(-highs.infinity, problem.maxSubjects, places(own, 'teaches')),
      sum(-highs.infinity, problem.maxNewSubjects, places(fresh, 'teaches')),
    ];
  });
  return [
    ...demand,
    ...ofTeachers,
    ...pairs.flatMap((pair) => rowsOfPair(highs, layout === 'whole' ? problem.minHours : null, pair)),
  ];
}

/** Taught means at most what is possible, and at least so many hours where that is asked; more than now is what changes hands. */
function rowsOfPair(highs: Highs, minHours: number | null, pair: Pair): readonly Row[] {
  const { hours, teaches, more, most, teacher, taught } = pair;
  const now = teacher.now[taught.id] ?? 0;
  const moved = { low: -highs.infinity, high: now, indices: [hours, more], values: [1, -1] };
  if (teaches === null) return [moved];
  const possible = { low: -highs.infinity, high: 0, indices: [hours, teaches], values: [1, -most] };
  if (minHours === null) return [possible, moved];
  return [possible, moved, { low: 0, high: highs.infinity, indices: [hours, teaches], values: [1, -minHours] }];
}

/** An aim as a row without a bound, so that one may be set later. */
function aimRow(highs: Highs, cost: Float64Array): Row {
  const indices = [...cost.keys()].filter((at) => cost[at] !== 0);
  return { low: -highs.infinity, high: highs.infinity, indices, values: indices.map((at) => cost[at] ?? 0) };
}

interface Laid {
  readonly upper: Float64Array;
  readonly rows: readonly Row[];
  /** Variables that are whole numbers. */
  readonly whole: ReadonlySet<number>;
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
  /** What is minimised is a multiple of this. */
  readonly step: number;
}

/** Less than a step from the bound is nothing: the answer can be no less. */
const NEARLY_A_STEP = 0.98;

function solve(model: Model, { cost, seconds, step }: Asked): Answer | 'impossible' | 'no-time' {
  for (const [at, one] of cost.entries()) model.changeColCost(at, one);
  model.options.set({ time_limit: seconds, mip_abs_gap: step * NEARLY_A_STEP });
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

function uncoveredIn(
  { taught }: CoverageProblem,
  values: ArrayLike<number>,
  from: number,
): Readonly<Record<string, number>> {
  const left = taught.map(({ id }, at): readonly [string, number] => [id, Math.round(values[from + at] ?? 0)]);
  return Object.fromEntries(left.filter(([, hours]) => hours > 0));
}
