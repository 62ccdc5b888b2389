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
import { type DimensionId, parseDay } from '../../terms/index.ts';
import { keepLatest, type Shelf } from '../keep-latest.ts';
import type { Limits } from '../rules/row.ts';
import { knownBeside } from './beside.ts';
import { type Breakdown, frameOf, keyOfRow } from './frame.ts';
import { mayBeTold, type Node, nodesOf, shapeOfNode } from './nodes.ts';
import { breakdowns, coarser, keyOfShape, type Shape } from './shape.ts';
import { type Neighbour, type Standings, stand } from './stand.ts';
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
  readonly withheld: (question: Question, raw: RawTable, limits: Limits) => ReadonlySet<number> | null;
}

/** Standings and tables that are kept: a page asks for the same ones again and again. */
const KEPT = 400;
/** Kernels whose tables are protected each by itself. */
const ALONE: readonly Kernel[] = ['staying-curve', 'flow-matrix', 'reported'];

/** The lattice of a dataset. Its tables are made when they are first asked for. */
export function openLattice(dataset: Dataset): Lattice {
  const kept = { standings: keepLatest<Standings>(KEPT), cells: keepLatest<readonly RawCell[]>(KEPT) };
  const hierarchies = new Map<Question['asKnownOn'], Hierarchies>();
  const insideOn = (day: Question['asKnownOn']): Hierarchies => {
    const inside = hierarchies.get(day) ?? hierarchiesOn(dataset, day);
    hierarchies.set(day, inside);
    return inside;
  };
  return {
    withheld: (question, raw, limits) => {
      if (limits.fewestPersons === 1 || ALONE.includes(raw.metric.kernel)) return null;
      const { metric, rule } = question;
      const asked = { metric, ...(rule === undefined ? {} : { rule }) };
      const inside = insideOn(question.asKnownOn);
      // What was known earlier is told only where the same is told now: two versions beside each other tell no more.
      const versions = question.asKnownOn === null ? [null] : [question.asKnownOn, null];
      const hidden = new Set<number>();
      for (const [i, cell] of raw.cells.entries()) {
        const period = periodOf(cell.period);
        const lines = cell.codes.slice(question.by.length);
        const isTold = (node: Node) => {
          const shape = shapeOfNode(node);
          const times = mayBeTold(node) ? toldTogether(period, shape, raw) : null;
          const all = times?.flatMap((time) => versions.map((asKnownOn) => ({ ...asked, period: time, asKnownOn })));
          return all?.every((one) => {
            const at = { dataset, asked: one, limits, ...kept, inside: insideOn(one.asKnownOn) };
            return (standingsOf(at, shape, 'counted').get(keyOfRow(node, lines)) ?? 'told') === 'told';
          });
        };
        if (!nodesOf(question, cell.codes, inside).every((node) => isTold(node) === true)) hidden.add(i);
      }
      return hidden;
    },
  };
}

interface Place {
  readonly dataset: Dataset;
  readonly inside: Hierarchies;
  readonly asked: Asked;
  readonly limits: Limits;
  readonly standings: Shelf<Standings>;
  readonly cells: Shelf<readonly RawCell[]>;
}

function periodOf(text: string): Question['period'] {
  const [from = null, to = null] = text.split('/').map(parseDay);
  if (from === null) return { kind: 'latest' };
  return to === null ? { kind: 'day', at: from } : { kind: 'between', from, to, grain: null };
}

/** How every cell of a shape stands, and of all coarser ones. */
function standingsOf(at: Place, shape: Shape, side: Side): Standings {
  const { asked, limits, standings } = at;
  const key = JSON.stringify([asked, limits, keyOfShape(shape), side]);
  const known = standings.find(key);
  if (known !== undefined) return known;
  const found = standNow(at, shape, side);
  standings.put(key, found);
  return found;
}

function standNow(at: Place, shape: Shape, side: Side): Standings {
  const metric: Metric = METRICS[at.asked.metric];
  const tables = tablesOf(at, metric, shape);
  const before = new Map(coarser(shape).flatMap((one) => [...standingsOf(at, one, side)]));
  const common = { inside: at.inside, limits: at.limits, before, earlier: new Set<string>() };
  if (side === 'out-of') {
    return stand({ ...common, metric: asCount(metric), breakdowns: tables.map(outOf), bases: null, neighbours: [] });
  }
  const hasBase = tables.some(({ cells }) => cells.some(({ base }) => base !== null));
  const bases = hasBase ? standingsOf(at, shape, 'out-of') : null;
  return stand({ ...common, metric, breakdowns: tables, bases, neighbours: neighboursOf(at, shape) });
}

function neighboursOf(at: Place, shape: Shape): readonly Neighbour[] {
  return knownBeside(at.asked.metric).map((beside) => {
    const theirs = { ...at, asked: { ...at.asked, metric: beside.metric } };
    return { beside, rows: rowsOf(theirs, beside.metric, shape), standings: standingsOf(theirs, shape, 'counted') };
  });
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
