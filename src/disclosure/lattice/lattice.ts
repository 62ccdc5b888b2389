import {
  askCells,
  type Dataset,
  type Hierarchies,
  hierarchiesOn,
  type Kernel,
  METRICS,
  type Metric,
  type MetricId,
  OUTSIDE_CODE,
  type Question,
  type RawCell,
  type RawTable,
} from '../../analysis/index.ts';
import type { ToldCell, ToldLattice, ToldLedger } from '../../record/administration/index.ts';
import { type Day, type DimensionId, parseDay, type Refusal } from '../../terms/index.ts';
import { keepLatest, type Shelf } from '../keep-latest.ts';
import { type Solver, startSolver } from '../protection/solver.ts';
import type { Limits } from '../rules/row.ts';
import { knownBeside, shapeBeside } from './beside.ts';
import { type Breakdown, frameOf, keyOfRow } from './frame.ts';
import { withheldInMatrix } from './matrix.ts';
import { mayBeTold, type Node, nodesOf, shapeOfNode } from './nodes.ts';
import { breakdowns, coarser, keyOfShape, type Shape } from './shape.ts';
import { type Neighbour, type Standing, type Standings, type Stood, stand } from './stand.ts';
import { asFirstLine, balanceFrom, edgesOf, onFirstDay } from './stocks.ts';
import { toldTogether } from './times.ts';

/** What a question counts, at one time: the same lattice for every breakdown and filter. */
type Asked = Pick<Question, 'metric' | 'period' | 'asKnownOn' | 'rule'>;
/** Which numbers: what is counted, out of how many, or how many there are on the first day of a balance. */
type Side = 'counted' | 'out-of' | 'first-day';

/**
 * The cells that anyone may be told, fixed for each metric, period and version of what is known. A question is answered
 * with cells of it and with sums of such cells, so that no sequence of questions tells more than the lattice does.
 */
export interface Lattice {
  /** Rows (by place) of an answer that must be withheld; null where the answer's table is protected by itself. */
  readonly withheld: (question: Question, raw: RawTable, limits: Limits) => Promise<ReadonlySet<number> | null>;
}

/** Standings and tables that are kept: a page asks for the same ones again and again. */
const KEPT = 400;
/** Kernels whose tables are protected each by itself, and told only of groups whose headcount is. */
const ALONE: readonly Kernel[] = ['staying-curve', 'flow-matrix'];

/**
 * Why a question is not answered for anyone; null where it is. A table that is protected by itself is told of one code at a
 * time: two filters that differ by one unit would tell of that unit.
 */
export function notTold({ metric, where }: Question, { fewestPersons }: Pick<Limits, 'fewestPersons'>): Refusal | null {
  if (fewestPersons === 1 || !ALONE.includes(METRICS[metric].kernel)) return null;
  return where.some(({ codes }) => codes.length > 1) ? { code: 'needs-one-code', metric } : null;
}

/**
 * The lattice of a dataset. Its tables are made when they are first asked for, knowing what the ledger says has been told of
 * the same by other versions of what is known, and entered there before they are told.
 */
export function openLattice(dataset: Dataset, ledger: ToldLedger | null): Lattice {
  const kept = { stood: keepLatest<Promise<Stood>>(KEPT), cells: keepLatest<readonly RawCell[]>(KEPT) };
  const hierarchies = new Map<Question['asKnownOn'], Hierarchies>();
  const insideOn = (day: Question['asKnownOn']): Hierarchies => {
    const inside = hierarchies.get(day) ?? hierarchiesOn(dataset, day);
    hierarchies.set(day, inside);
    return inside;
  };
  return {
    withheld: async (question, raw, limits) => {
      if (limits.fewestPersons === 1 || raw.metric.kernel === 'reported') return null;
      const at = { dataset, version: raw.dataset, limits, ledger, inside: insideOn(question.asKnownOn), ...kept };
      if (raw.metric.kernel === 'flow-matrix') return ofMatrix(at, question, raw);
      if (raw.metric.kernel === 'staying-curve') return ofCurves(at, question, raw);
      return notTheirs(judgeOf(at, question, raw), raw.cells);
    },
  };
}

/**
 * A matrix tells of one day beside another: its margins are headcounts, told only where the headcount is. Whoever was not
 * employed on the day is in no headcount.
 */
function ofMatrix(at: Omit<Place, 'asked'>, question: Question, raw: RawTable): Promise<ReadonlySet<number>> {
  const dimension = raw.moving ?? 'staff-group';
  const headcount: Question = {
    metric: 'A1',
    by: [dimension],
    where: question.where,
    period: { kind: 'latest' },
    asKnownOn: question.asKnownOn,
  };
  const judge = judgeOf(at, headcount, raw);
  return withheldInMatrix(raw, at.limits, async (code, end, period) => {
    const [from = '', to = from] = period.split('/');
    return code === OUTSIDE_CODE || judge({ codes: [code], period: end === 'from' ? from : to });
  });
}

/** A curve is told of a group only where the group's headcount on the last day known is; its steps are protected elsewhere. */
function ofCurves(at: Omit<Place, 'asked'>, question: Question, raw: RawTable): Promise<ReadonlySet<number>> {
  const period = String(raw.settings['horizon'] ?? '');
  const rows = raw.cells.map(({ codes }) => ({ codes: codes.slice(0, question.by.length), period }));
  return notTheirs(judgeOf(at, { ...question, metric: 'A1' }, raw), rows);
}

type Judged = Pick<RawCell, 'codes' | 'period'>;
/** Whether a row of a question may be told: where every cell it adds up is. */
type Judge = (row: Judged) => Promise<boolean>;

function judgeOf(at: Omit<Place, 'asked'>, question: Question, { settings }: Pick<RawTable, 'settings'>): Judge {
  const { metric, rule, asKnownOn, by } = question;
  const kept = new Map<string, Promise<readonly Standings[]> | null>();
  /** How cells of a shape stand at every time that is told together with one; null where that time is not told. */
  const standingsAt = (time: string, shape: Shape): Promise<readonly Standings[]> | null => {
    const key = `${time} ${keyOfShape(shape)}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = toldTogether(periodOf(time), shape, { settings })?.map(async (period) => {
      const asked: Asked = { metric, period, asKnownOn, ...(rule === undefined ? {} : { rule }) };
      return (await stoodOf({ ...at, asked }, shape, 'counted')).standings;
    });
    const all = found === undefined ? null : Promise.all(found);
    kept.set(key, all);
    return all;
  };
  const isNodeTold = async (node: Node, { codes, period }: Judged): Promise<boolean> => {
    const all = mayBeTold(node, metric) ? await standingsAt(period, shapeOfNode(node)) : null;
    const key = keyOfRow(node, codes.slice(by.length));
    return all?.every((standings) => (standings.get(key) ?? 'told') === 'told') === true;
  };
  return async (row) => {
    for (const node of nodesOf(question, row.codes, at.inside)) if (!(await isNodeTold(node, row))) return false;
    return true;
  };
}

async function notTheirs(judge: Judge, rows: readonly Judged[]): Promise<ReadonlySet<number>> {
  const hidden = new Set<number>();
  for (const [i, row] of rows.entries()) if (!(await judge(row))) hidden.add(i);
  return hidden;
}

/** Started once for the process, when the first table is judged. */
let started: Promise<Solver> | null = null;

function solver(): Promise<Solver> {
  started ??= startSolver();
  return started;
}

interface Place {
  readonly dataset: Dataset;
  /** Name of the version of what is known. */
  readonly version: string;
  readonly ledger: ToldLedger | null;
  readonly inside: Hierarchies;
  readonly asked: Asked;
  readonly limits: Limits;
  readonly stood: Shelf<Promise<Stood>>;
  readonly cells: Shelf<readonly RawCell[]>;
}

function periodOf(text: string): Question['period'] {
  const [from = null, to = null] = text.split('/').map(parseDay);
  if (from === null) return { kind: 'latest' };
  return to === null ? { kind: 'day', at: from } : { kind: 'between', from, to, grain: null };
}

/** How every cell of a shape stands, and of all coarser ones. Questions that come at the same time wait for one answer. */
function stoodOf(at: Place, shape: Shape, side: Side): Promise<Stood> {
  const { asKnownOn: _, ...scope } = at.asked;
  const key = JSON.stringify([scope, at.limits, keyOfShape(shape), side]);
  const place = `${at.version} ${key}`;
  const known = at.stood.find(place);
  if (known !== undefined) return known;
  const found = settle(at, shape, { side, key });
  at.stood.put(place, found);
  found.catch(() => at.stood.drop(place));
  return found;
}

/** As the ledger has it of this version, or found now and entered there. */
async function settle(at: Place, shape: Shape, { side, key }: { readonly side: Side; readonly key: string }) {
  const { version, ledger } = at;
  const earlier = (await ledger?.of(key)) ?? [];
  const told = earlier.find((one) => one.version === version);
  if (told !== undefined) return stoodIn(told);
  const found = await standNow(at, shape, { side, earlier });
  await ledger?.enter(key, { version, cells: cellsTold(found) });
  return found;
}

interface Now {
  readonly side: Side;
  readonly earlier: readonly ToldLattice[];
}

function stoodIn({ cells }: ToldLattice): Stood {
  return {
    standings: new Map(cells.map(([key, standing]) => [key, standing as Standing])),
    numbers: new Map(cells.map(([key, , number]) => [key, number])),
  };
}

function cellsTold({ standings, numbers }: Stood): readonly ToldCell[] {
  return [...standings].map(([key, standing]): ToldCell => [key, standing, numbers.get(key) ?? 0]);
}

async function standNow(at: Place, shape: Shape, { side, earlier }: Now): Promise<Stood> {
  const metric: Metric = METRICS[at.asked.metric];
  const tables = tablesOf(at, metric, shape);
  const before = new Map<string, Standing>();
  for (const one of coarser(shape)) {
    for (const [key, standing] of (await stoodOf(at, one, side)).standings) before.set(key, standing);
  }
  const highs = await solver();
  const common = { highs, inside: at.inside, limits: at.limits, before, same: null, earlier: earlier.map(stoodIn) };
  if (side === 'out-of') {
    const count = { metric: asCount(metric), breakdowns: tables.map(outOf), bases: null, neighbours: [] };
    return stand({ ...common, ...count, same: await howMany(at, metric, shape) });
  }
  if (side === 'first-day') {
    const headcount = await howMany(at, metric, shape);
    const same = headcount === null ? null : asFirstLine(headcount);
    return stand({ ...common, metric, breakdowns: tables.map(onFirstDay), bases: null, neighbours: [], same });
  }
  const hasBase = tables.some(({ cells }) => cells.some(({ base }) => base !== null));
  const bases = hasBase ? (await stoodOf(at, shape, 'out-of')).standings : null;
  const same = metric.kernel === 'balance' ? await edgesAt(at, shape) : null;
  return stand({ ...common, metric, breakdowns: tables, bases, neighbours: await neighboursOf(at, shape), same });
}

/** A balance ends with what the next one begins with: the numbers of a day stand the same in all that meet there. */
async function edgesAt(at: Place, shape: Shape): Promise<Stood | null> {
  const { asked } = at;
  if (asked.period.kind !== 'between') return null;
  const onDay = (day: Day) => stoodOf({ ...at, asked: { ...asked, period: balanceFrom(day) } }, shape, 'first-day');
  return edgesOf(await onDay(asked.period.from), await onDay(asked.period.to));
}

/** How many there were on the first day, which a metric of its own tells: what is out of that stands as it does there. */
function howMany(at: Place, { id, counted }: Metric, shape: Shape): Promise<Stood> | null {
  const { period, asKnownOn } = at.asked;
  const metric = counted === 'position-shares' ? 'A2' : 'A1';
  if (id === metric || (period.kind !== 'day' && period.kind !== 'between')) return null;
  const day = period.kind === 'day' ? period.at : period.from;
  return stoodOf({ ...at, asked: { metric, period: { kind: 'day', at: day }, asKnownOn } }, shape, 'counted');
}

function neighboursOf(at: Place, shape: Shape): Promise<readonly Neighbour[]> {
  return Promise.all(
    knownBeside(at.asked.metric, shape).map(async (beside) => {
      const theirs = { ...at, asked: { ...at.asked, metric: beside.metric } };
      const theirShape = shapeBeside(shape, beside);
      const { standings } = await stoodOf(theirs, theirShape, 'counted');
      return { beside, rows: rowsOf(theirs, beside.metric, theirShape), standings };
    }),
  );
}

function rowsOf(at: Place, id: MetricId, shape: Shape): Neighbour['rows'] {
  const { keys, table } = frameOf(METRICS[id], tablesOf(at, METRICS[id], shape), at.inside);
  return new Map(keys.flatMap((key, i) => (table.rows[i] === undefined ? [] : [[key, table.rows[i]] as const])));
}

/** Whole cells of every way to divide a shape. */
function tablesOf(at: Place, metric: Metric, shape: Shape): readonly Breakdown[] {
  const offers = (dimension: DimensionId) => metric.notOffered?.includes(dimension) !== true;
  return breakdowns(shape, offers).map((by) => ({ by, cells: cellsOf(at, by) }));
}

function cellsOf({ dataset, asked, cells }: Place, by: readonly DimensionId[]): readonly RawCell[] {
  const key = JSON.stringify([asked, by]);
  const known = cells.find(key);
  if (known !== undefined) return known;
  const found = askCells(dataset, { ...asked, by, where: [] });
  const made = 'refusal' in found ? [] : found;
  cells.put(key, made);
  return made;
}

/** Out of how many, as a count of its own: one row for all lines of a cell. */
function outOf({ by, cells }: Breakdown): Breakdown {
  const once = new Map<string, RawCell>();
  for (const { codes, period, provisional, delivered, denominator, base } of cells) {
    const own = codes.slice(0, by.length);
    const key = own.join('\u0000');
    if (base === null || once.has(key)) continue;
    const count = { numerator: denominator ?? 0, persons: base, denominator: null, base: null };
    once.set(key, { codes: own, period, provisional, delivered, ...count });
  }
  return { by, cells: [...once.values()] };
}

/** What a metric is out of, as a plain count. */
function asCount(metric: Metric): Metric {
  return { ...metric, kernel: 'stock', unit: 'persons', denominator: null };
}
