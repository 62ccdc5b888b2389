import type { Highs, Model } from 'highs';
import { type Laying, type Layout, type Pair, type Pairs, pairsOf, type SharedStudy } from './pairs.ts';
import type { CoverageProblem } from './problem.ts';
import { type Answer, modelOf, NEARLY_A_STEP, type Row, solve } from './solve.ts';

/** What is minimised: hours nobody takes, credits to be taken, hours that change hands, what it costs, and how many study. */
export type Aim = 'uncovered' | 'credits' | 'moved' | 'cost' | 'studies';

/** The integer programme of methods.md (competence coverage), held open to be asked again with other aims and bounds. */
export interface Program {
  readonly pairs: readonly Pair[];
  readonly prices: { readonly credit: number; readonly move: number };
  /** Each aim is a multiple of its step. */
  readonly steps: Readonly<Record<Aim, number>>;
  /** Minimises an aim. `few`: of equals one where few hours change hands, so that its value is up to `SLIGHT` steps more. */
  readonly least: (aim: Aim, seconds: number, few?: boolean) => Answer | 'impossible' | 'no-time';
  /** From now on an aim may be at most so much. */
  readonly keep: (aim: Aim, most: number) => void;
  /** Whether hours may be left that nobody takes. */
  readonly leave: (allowed: boolean) => void;
  /** Which pairs may be taught, by their places; `now`: exactly as today. */
  readonly allow: (allowed: (pair: number) => boolean | 'now') => void;
  /** What an aim comes to. */
  readonly of: (aim: Aim, values: ArrayLike<number>) => number;
  /** The variables where each pair is given so many hours, and nothing is studied for. */
  readonly valuesOf: (hours: (pair: Pair) => number) => Float64Array;
  readonly uncovered: (values: ArrayLike<number>) => Readonly<Record<string, number>>;
  readonly dispose: () => void;
}

const AIMS: readonly Aim[] = ['uncovered', 'credits', 'moved', 'cost', 'studies'];
const FREE = { credit: 0, move: 0 };

/** Lays out the programme: hours `h`, teaches `z`, hours more than now `d`, and hours nobody takes `u` for each subject. */
export function openProgram(highs: Highs, problem: CoverageProblem, layout: Layout = 'whole'): Program {
  const { pairs, studies, columns: size } = pairsOf(problem, layout);
  const columns = size + problem.taught.length;
  const costs = costsOf(problem, { pairs, studies, columns });
  const upper = upperOf(problem, { pairs, studies, columns });
  const rows = [
    ...rowsOf(highs, problem, { pairs, studies, layout }, size),
    ...AIMS.map((aim) => aimRow(highs, costs[aim])),
  ];
  const model = modelOf(highs, { upper, rows, whole: wholeOf({ pairs, studies, layout }) });
  const aimAt = (aim: Aim): number => rows.length - AIMS.length + AIMS.indexOf(aim);
  const steps = stepsOf(problem, pairs);
  const all = 1 + problem.teachers.reduce((sum, { hours }) => sum + hours, 0);
  return {
    ...{ pairs, steps, prices: problem.prices ?? FREE },
    least: (aim, seconds, few = false) => {
      const step = steps[aim];
      if (!few) return solve(model, { cost: costs[aim], seconds, gap: step * NEARLY_A_STEP });
      // What moves weighs less than SLIGHT of a step, so the gap must be that much less for the aim itself to be settled.
      const cost = slightly(costs[aim], costs.moved, { step, all });
      return solve(model, { cost, seconds, gap: step * (NEARLY_A_STEP - SLIGHT) });
    },
    keep: (aim, most) => model.changeRowBounds(aimAt(aim), -highs.infinity, most),
    leave: (allowed) => {
      for (const [at, { hours }] of problem.taught.entries()) model.changeColBounds(size + at, 0, allowed ? hours : 0);
    },
    allow: (allowed) => allowPairs(model, pairs, allowed),
    of: (aim, values) => costs[aim].reduce((sum, cost, at) => sum + cost * (values[at] ?? 0), 0),
    valuesOf: (given) => valuesOf(problem, { pairs, studies, columns }, given),
    uncovered: (values) => uncoveredIn(problem, values, size),
    dispose: () => model.dispose(),
  };
}

function allowPairs(model: Model, pairs: readonly Pair[], allowed: (pair: number) => boolean | 'now'): void {
  for (const [at, pair] of pairs.entries()) {
    const there = allowed(at);
    const now = there === 'now' ? (pair.teacher.now[pair.taught.id] ?? 0) : 0;
    const most = there === true ? pair.most : now;
    model.changeColBounds(pair.hours, now, most);
    if (pair.teaches !== null) model.changeColBounds(pair.teaches, Math.min(now, 1), Math.min(most, 1));
  }
}

/** Of a step, what all the hours that change hands may weigh beside an aim. */
const SLIGHT = 0.4;

interface Slightly {
  readonly step: number;
  /** More hours than could change hands. */
  readonly all: number;
}

/** An aim with so little of the hours that change hands that it is settled first. */
function slightly(cost: Float64Array, moved: Float64Array, { step, all }: Slightly): Float64Array {
  return cost.map((one, at) => one + ((moved[at] ?? 0) * step * SLIGHT) / all);
}

/** Whole numbers: all hours and what is taught; for the bound, only what somebody would study for. */
function wholeOf({ pairs, studies, layout }: Laying): ReadonlySet<number> {
  const places = pairs.flatMap(({ hours, teaches, lacking }) => {
    if (layout === 'whole') return [hours, teaches];
    return lacking > 0 ? [teaches] : [];
  });
  return new Set([...places.filter((place) => place !== null), ...studies.map(({ column }) => column)]);
}

/** Every sum is a multiple of its step: one is proved to be the least when no less than a step is open. */
function stepsOf({ prices = FREE }: CoverageProblem, pairs: readonly Pair[]): Readonly<Record<Aim, number>> {
  const credits = commonOf(pairs.map(({ lacking }) => lacking));
  const cost = commonOf([credits * prices.credit, prices.move]);
  return { uncovered: 1, moved: 1, studies: 1, credits: Math.max(1, credits), cost: Math.max(1, cost) };
}

/** The greatest whole number that divides all; 0 where there is none but noughts. */
function commonOf(numbers: readonly number[]): number {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
  return numbers.reduce(common, 0);
}

function costsOf(
  { taught, prices = FREE }: CoverageProblem,
  { pairs, studies, columns }: Pairs,
): Readonly<Record<Aim, Float64Array>> {
  const costs = {
    uncovered: new Float64Array(columns),
    credits: new Float64Array(columns),
    moved: new Float64Array(columns),
    cost: new Float64Array(columns),
    studies: new Float64Array(columns),
  };
  const study = (column: number | null, credits: number, isFirst: boolean): void => {
    if (column === null) return;
    costs.credits[column] = credits;
    costs.cost[column] = credits * prices.credit;
    costs.studies[column] = isFirst ? 1 : 0;
  };
  const shared = sharedIn(studies);
  for (const pair of pairs) {
    if (!shared.has(pair)) study(pair.teaches, pair.lacking, pair.lacking > 0);
    costs.moved[pair.more] = 1;
    costs.cost[pair.more] = prices.move;
  }
  for (const { column, credits, after } of studies) study(column, credits, after === null);
  for (const at of taught.keys()) costs.uncovered[columns - taught.length + at] = 1;
  return costs;
}

function sharedIn(studies: readonly SharedStudy[]): ReadonlySet<Pair> {
  return new Set(studies.flatMap(({ opens }) => opens));
}

function upperOf({ taught }: CoverageProblem, { pairs, studies, columns }: Pairs): Float64Array {
  const upper = new Float64Array(columns);
  for (const { hours, teaches, more, most } of pairs) {
    upper[hours] = most;
    if (teaches !== null) upper[teaches] = 1;
    upper[more] = most;
  }
  for (const { column } of studies) upper[column] = 1;
  for (const [at, { hours }] of taught.entries()) upper[columns - taught.length + at] = hours;
  return upper;
}

function rowsOf(highs: Highs, problem: CoverageProblem, laying: Laying, columns: number): readonly Row[] {
  const { pairs, studies, layout } = laying;
  const shared = sharedIn(studies);
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
    const fresh = own.filter((pair) => pair.lacking > 0 && !shared.has(pair));
    const first = studies.filter((one) => one.teacher === teacher && one.after === null).map(({ column }) => column);
    return [
      sum(-highs.infinity, teacher.hours, places(own, 'hours')),
      sum(-highs.infinity, teacher.mostSubjects ?? problem.maxSubjects, places(own, 'teaches')),
      sum(-highs.infinity, problem.maxNewSubjects, [...places(fresh, 'teaches'), ...first]),
    ];
  });
  return [
    ...demand,
    ...ofTeachers,
    ...studies.flatMap((one) => rowsOfStudy(highs, one)),
    ...pairs.flatMap((pair) => rowsOfPair(highs, layout, pair)),
  ];
}

/** What a study opens is taught only where it is taken, and it goes on only from the one before it. */
function rowsOfStudy(highs: Highs, { column, after, opens }: SharedStudy): readonly Row[] {
  const needs = (what: number): Row => ({
    ...{ low: -highs.infinity, high: 0, values: [1, -1] },
    indices: [what, column],
  });
  const opened = opens.flatMap(({ teaches }) => (teaches === null ? [] : [needs(teaches)]));
  if (after === null) return opened;
  return [...opened, { low: -highs.infinity, high: 0, indices: [column, after], values: [1, -1] }];
}

/** Taught means at most what is possible, and at least so many hours where that is asked; more than now is what changes hands. */
function rowsOfPair(highs: Highs, layout: Layout, pair: Pair): readonly Row[] {
  const { hours, teaches, more, most, least, teacher, taught } = pair;
  const now = teacher.now[taught.id] ?? 0;
  const moved = { low: -highs.infinity, high: now, indices: [hours, more], values: [1, -1] };
  if (teaches === null) return [moved];
  const possible = { low: -highs.infinity, high: 0, indices: [hours, teaches], values: [1, -most] };
  if (layout === 'bound') return [possible, moved];
  return [possible, moved, { low: 0, high: highs.infinity, indices: [hours, teaches], values: [1, -least] }];
}

/** An aim as a row without a bound, so that one may be set later. */
function aimRow(highs: Highs, cost: Float64Array): Row {
  const indices = [...cost.keys()].filter((at) => cost[at] !== 0);
  return { low: -highs.infinity, high: highs.infinity, indices, values: indices.map((at) => cost[at] ?? 0) };
}

function valuesOf({ taught }: CoverageProblem, { pairs, columns }: Pairs, given: (pair: Pair) => number): Float64Array {
  const values = new Float64Array(columns);
  for (const pair of pairs) {
    const hours = given(pair);
    values[pair.hours] = hours;
    if (pair.teaches !== null) values[pair.teaches] = hours > 0 ? 1 : 0;
  }
  for (const [at, { id, hours }] of taught.entries()) {
    const own = pairs.filter((pair) => pair.taught.id === id).reduce((sum, pair) => sum + (values[pair.hours] ?? 0), 0);
    values[columns - taught.length + at] = Math.max(0, hours - own);
  }
  return values;
}

function uncoveredIn(
  { taught }: CoverageProblem,
  values: ArrayLike<number>,
  from: number,
): Readonly<Record<string, number>> {
  const left = taught.map(({ id }, at): readonly [string, number] => [id, Math.round(values[from + at] ?? 0)]);
  return Object.fromEntries(left.filter(([, hours]) => hours > 0));
}
