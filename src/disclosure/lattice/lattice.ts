import {
  askCells,
  type Dataset,
  type Hierarchies,
  hierarchiesOn,
  type Kernel,
  METRICS,
  type Metric,
  type MetricId,
  type Question,
  type RawCell,
  type RawTable,
} from '../../analysis/index.ts';
import type { ToldCell, ToldLattice, ToldLedger } from '../../record/administration/index.ts';
import { type DimensionId, parseDay, type Refusal } from '../../terms/index.ts';
import { keepLatest, type Shelf } from '../keep-latest.ts';
import type { Limits } from '../rules/row.ts';
import { knownBeside } from './beside.ts';
import { type Breakdown, frameOf, keyOfRow } from './frame.ts';
import { mayBeTold, type Node, nodesOf, shapeOfNode } from './nodes.ts';
import { breakdowns, coarser, keyOfShape, type Shape } from './shape.ts';
import { type Neighbour, type Standing, type Standings, type Stood, stand } from './stand.ts';
import { toldTogether } from './times.ts';

/** What a question counts, at one time: the same lattice for every breakdown and filter. */
type Asked = Pick<Question, 'metric' | 'period' | 'asKnownOn' | 'rule'>;
/** Which numbers: what is counted, or out of how many. */
type Side = 'counted' | 'out-of';

/**
 * The cells that anyone may be told, fixed for each metric, period and version of what is known. A question is answered
 * with cells of it and with sums of such cells, so that no sequence of questions tells more than the lattice does.
 */
export interface Lattice {
  /** Rows (by place) of an answer that must be withheld; null where the answer's table is protected by itself. */
  readonly withheld: (question: Question, raw: RawTable, limits: Limits) => Promise<ReadonlySet<number> | null>;
  /** What that was decided by, for telling the owner's analyst why; null as above. */
  readonly grounds: (question: Question, raw: RawTable, limits: Limits) => Grounds | null;
}

/** How cells of a question's metric stand at a time, and the whole numbers of them. Never leaves `disclosure/`. */
export interface Grounds {
  readonly inside: Hierarchies;
  readonly standings: (period: Question['period'], shape: Shape, side: Side) => Promise<Standings>;
  readonly tables: (period: Question['period'], shape: Shape) => readonly Breakdown[];
}

/** Standings and tables that are kept: a page asks for the same ones again and again. */
const KEPT = 400;
/** Kernels whose tables are protected each by itself. */
const ALONE: readonly Kernel[] = ['staying-curve', 'flow-matrix', 'reported'];

/**
 * Why a question is not answered for anyone; null where it is. A table that is protected by itself is told of one code at a
 * time: two filters that differ by one unit would tell of that unit.
 */
export function notTold({ metric, where }: Question, { fewestPersons }: Pick<Limits, 'fewestPersons'>): Refusal | null {
  const { kernel } = METRICS[metric];
  if (fewestPersons === 1 || !ALONE.includes(kernel) || kernel === 'reported') return null;
  return where.some(({ codes }) => codes.length > 1) ? { code: 'needs-one-code', metric } : null;
}

/**
 * The lattice of a dataset. Its tables are made when they are first asked for, knowing what the ledger says has been told of
 * the same by other versions of what is known, and entered there before they are told.
 */
export function openLattice(dataset: Dataset, ledger: ToldLedger | null): Lattice {
  const kept = { standings: keepLatest<Standings>(KEPT), cells: keepLatest<readonly RawCell[]>(KEPT) };
  const hierarchies = new Map<Question['asKnownOn'], Hierarchies>();
  const insideOn = (day: Question['asKnownOn']): Hierarchies => {
    const inside = hierarchies.get(day) ?? hierarchiesOn(dataset, day);
    hierarchies.set(day, inside);
    return inside;
  };
  const placeOf = (question: Question, raw: RawTable, limits: Limits): Omit<Place, 'asked'> | null => {
    if (limits.fewestPersons === 1 || ALONE.includes(raw.metric.kernel)) return null;
    return { dataset, version: raw.dataset, limits, ledger, inside: insideOn(question.asKnownOn), ...kept };
  };
  return {
    grounds: (question, raw, limits) => {
      const at = placeOf(question, raw, limits);
      if (at === null) return null;
      const then = (period: Question['period']): Place => ({ ...at, asked: askedAt(question, period) });
      return {
        inside: at.inside,
        standings: (period, shape, side) => standingsOf(then(period), shape, side),
        tables: (period, shape) => tablesOf(then(period), raw.metric, shape),
      };
    },
    withheld: async (question, raw, limits) => {
      const at = placeOf(question, raw, limits);
      if (at === null) return null;
      const hidden = new Set<number>();
      for (const [i, cell] of raw.cells.entries()) {
        if (!(await isRowTold(at, { question, raw, cell }))) hidden.add(i);
      }
      return hidden;
    },
  };
}

interface Row {
  readonly question: Question;
  readonly raw: RawTable;
  readonly cell: RawCell;
}

/** A row is told where every cell it adds up is. */
async function isRowTold(at: Omit<Place, 'asked'>, row: Row): Promise<boolean> {
  const { question, cell } = row;
  for (const node of nodesOf(question, cell.codes, at.inside)) if (!(await isNodeTold(at, row, node))) return false;
  return true;
}

/** What a question counts at a time, however it is divided and narrowed. */
function askedAt({ metric, asKnownOn, rule }: Question, period: Question['period']): Asked {
  return { metric, period, asKnownOn, ...(rule === undefined ? {} : { rule }) };
}

async function isNodeTold(at: Omit<Place, 'asked'>, { question, raw, cell }: Row, node: Node): Promise<boolean> {
  const shape = shapeOfNode(node);
  const times = mayBeTold(node) ? toldTogether(periodOf(cell.period), shape, raw) : null;
  const key = keyOfRow(node, cell.codes.slice(question.by.length));
  for (const period of times ?? []) {
    const standings = await standingsOf({ ...at, asked: askedAt(question, period) }, shape, 'counted');
    if ((standings.get(key) ?? 'told') !== 'told') return false;
  }
  return times !== null;
}

interface Place {
  readonly dataset: Dataset;
  /** Name of the version of what is known. */
  readonly version: string;
  readonly ledger: ToldLedger | null;
  readonly inside: Hierarchies;
  readonly asked: Asked;
  readonly limits: Limits;
  readonly standings: Shelf<Standings>;
  readonly cells: Shelf<readonly RawCell[]>;
}

/** The period of a row as a question asks for it. */
export function periodOf(text: string): Question['period'] {
  const [from = null, to = null] = text.split('/').map(parseDay);
  if (from === null) return { kind: 'latest' };
  return to === null ? { kind: 'day', at: from } : { kind: 'between', from, to, grain: null };
}

/** How every cell of a shape stands, and of all coarser ones. */
async function standingsOf(at: Place, shape: Shape, side: Side): Promise<Standings> {
  const { asked, limits, standings, version, ledger } = at;
  const { asKnownOn: _, ...scope } = asked;
  const key = JSON.stringify([scope, limits, keyOfShape(shape), side]);
  const known = standings.find(`${version} ${key}`);
  if (known !== undefined) return known;
  const earlier = (await ledger?.of(key)) ?? [];
  const told = earlier.find((one) => one.version === version);
  const found = told === undefined ? await standNow(at, shape, { side, earlier }) : standingsIn(told);
  if (told === undefined) await ledger?.enter(key, { version, cells: cellsTold(found) });
  standings.put(`${version} ${key}`, found.standings);
  return found.standings;
}

interface Now {
  readonly side: Side;
  readonly earlier: readonly ToldLattice[];
}

function standingsIn({ cells }: ToldLattice): Stood {
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
    for (const [key, standing] of await standingsOf(at, one, side)) before.set(key, standing);
  }
  const common = { inside: at.inside, limits: at.limits, before, same: null, earlier: earlier.map(standingsIn) };
  if (side === 'out-of') {
    const count = { metric: asCount(metric), breakdowns: tables.map(outOf), bases: null, neighbours: [] };
    return stand({ ...common, ...count, same: await howMany(at, metric, shape) });
  }
  const hasBase = tables.some(({ cells }) => cells.some(({ base }) => base !== null));
  const bases = hasBase ? await standingsOf(at, shape, 'out-of') : null;
  return stand({ ...common, metric, breakdowns: tables, bases, neighbours: await neighboursOf(at, shape) });
}

/** How many there were on the first day, which a metric of its own tells: what is out of that stands as it does there. */
async function howMany(at: Place, { id, counted }: Metric, shape: Shape): Promise<Stood | null> {
  const { period, asKnownOn } = at.asked;
  const metric = counted === 'position-shares' ? 'A2' : 'A1';
  if (id === metric || (period.kind !== 'day' && period.kind !== 'between')) return null;
  const day = period.kind === 'day' ? period.at : period.from;
  const theirs: Place = { ...at, asked: { metric, period: { kind: 'day', at: day }, asKnownOn } };
  const rows = [...rowsOf(theirs, metric, shape)];
  const numbers = new Map(rows.map(([key, row]) => [key, row.numerator]));
  return { standings: await standingsOf(theirs, shape, 'counted'), numbers };
}

function neighboursOf(at: Place, shape: Shape): Promise<readonly Neighbour[]> {
  return Promise.all(
    knownBeside(at.asked.metric).map(async (beside) => {
      const theirs = { ...at, asked: { ...at.asked, metric: beside.metric } };
      const standings = await standingsOf(theirs, shape, 'counted');
      return { beside, rows: rowsOf(theirs, beside.metric, shape), standings };
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
