import {
  type AlsoTold,
  type Dataset,
  type Hierarchies,
  hierarchiesOn,
  type Kernel,
  knowledgeAt,
  METRICS,
  type Metric,
  type MetricId,
  type Question,
  type RawCell,
  type RawTable,
  type StandsAs,
} from '../../analysis/index.ts';
import type { ToldLedger } from '../../record/administration/index.ts';
import type { Refusal } from '../../terms/index.ts';
import { keepLatest } from '../keep-latest.ts';
import { keyOfLimits, type LimitsOf } from '../limits/limits-book.ts';
import { type Asked, tablesOf } from './counted/tables-of.ts';
import { type Breakdown, keyOfRow } from './frame.ts';
import { knownElsewhere, NOTHING_PUBLISHED, type Published, type Side } from './known/elsewhere.ts';
import { withheldInMatrix } from './matrix.ts';
import { isMiddle, withheldMedians } from './medians.ts';
import { mayBeTold, type Node, nodesOf, shapeOfNode } from './nodes.ts';
import { withheldAsGroup } from './own/of-group.ts';
import { periodOf } from './period-of.ts';
import { type Place, stoodOf } from './settled.ts';
import { keyOfShape, type Shape } from './shape.ts';
import type { Standings, Stood } from './stand.ts';
import { enteringIn, type Waiting, whenEntered } from './told/entering.ts';
import { timesTogether } from './when/times-of.ts';
import { type Withholder, withholdHere } from './withholding/withholder.ts';

/**
 * The cells that anyone may be told, fixed for each metric, period and version of what is known. A question is answered
 * with cells of it and with sums of such cells, so that no sequence of questions tells more than the lattice does.
 */
export interface Lattice {
  /** Rows (by place) of an answer that must be withheld; null where the answer's table is protected by itself. */
  readonly withheld: (question: Question, raw: RawTable, limitsOf: LimitsOf) => Promise<ReadonlySet<number> | null>;
  /** What that was decided by, for telling the owner's analyst why; null as above. */
  readonly grounds: (question: Question, raw: RawTable, limitsOf: LimitsOf) => Grounds | null;
}

/** How cells of a question's metric stand at a time, and the whole numbers of them. Never leaves `disclosure/`. */
export interface Grounds {
  readonly inside: Hierarchies;
  /** Whose cells decide: the question's metric, or the one it stands as. */
  readonly metric: Metric;
  /** The times that must all be tellable where a cell is told of one; null where it is not told of that time. */
  readonly times: (period: Question['period'], shape: Shape) => readonly Question['period'][] | null;
  readonly standings: (period: Question['period'], shape: Shape, side: Side) => Promise<Standings>;
  readonly tables: (period: Question['period'], shape: Shape) => readonly Breakdown[];
}

/** Standings and tables that are kept: a page asks for the same ones again and again. */
const KEPT = 400;
/** Kernels whose tables are protected each by itself, and told only of groups whose headcount is. */
const ALONE: readonly Kernel[] = ['staying-curve', 'flow-matrix'];

/**
 * Why a question is not answered for anyone; null where it is. A table that is protected by itself is told of one code at a
 * time: two filters that differ by one unit would tell of that unit. So is a median: no cell of it is the sum of others, and of
 * enough schools together, with one and without it, medians tell how many there are on either side at that school.
 */
export function notTold({ metric, where }: Question, limitsOf: LimitsOf): Refusal | null {
  const { kernel, unit } = METRICS[metric];
  if (limitsOf(metric).fewestPersons === 1 || !(ALONE.includes(kernel) || isMiddle(unit))) return null;
  return where.some(({ codes }) => codes.length > 1) ? { code: 'needs-one-code', metric } : null;
}

/**
 * The lattice of a dataset. Its tables are made when they are first asked for, knowing what the ledger says has been told of
 * the same by other versions of what is known and what others have published, and entered there before they are told.
 */
export function openLattice(
  dataset: Dataset,
  ledger: ToldLedger | null,
  published: Published = NOTHING_PUBLISHED,
  withhold: Withholder = withholdHere,
): Lattice {
  const known = knownElsewhere(dataset, published);
  const cells = keepLatest<readonly RawCell[]>(KEPT);
  const entering = ledger === null ? null : enteringIn(ledger);
  const entered = whenEntered(entering);
  const nothing = (key: string, waiting: Waiting | null) => {
    return { key, ledger: waiting, stood: keepLatest<Promise<Stood>>(KEPT) };
  };
  let kept = nothing('', null);
  /**
   * Standings under some limits, and where they wait for the ledger. After a change of limits even those of earlier ones are read again, for
   * more may be known since; where another process was first, those do not hold that rest on what was settled here.
   */
  const keptUnder = (limitsOf: LimitsOf): Pick<Place, 'ledger' | 'stood'> => {
    const key = keyOfLimits(
      limitsOf,
      Object.values(METRICS).map(({ id }) => id),
    );
    const waiting = entering?.now() ?? null;
    if (kept.key !== key || kept.ledger !== waiting) kept = nothing(key, waiting);
    return { ledger: waiting, stood: kept.stood };
  };
  const hierarchies = new Map<Question['asKnownOn'], Hierarchies>();
  const insideOn = (day: Question['asKnownOn']): Hierarchies => {
    const inside = hierarchies.get(day) ?? hierarchiesOn(dataset, day);
    hierarchies.set(day, inside);
    return inside;
  };
  const placeOf = (question: Question, raw: RawTable, limitsOf: LimitsOf): Omit<Place, 'asked'> | null => {
    if (limitsOf(question.metric).fewestPersons === 1 || raw.metric.kernel === 'reported') return null;
    const version = knowledgeAt(dataset, question.asKnownOn);
    const inside = insideOn(question.asKnownOn);
    return { dataset, version, limitsOf, withhold, known, inside, cells, ...keptUnder(limitsOf) };
  };
  return {
    grounds: (question, raw, limitsOf) => {
      const at = placeOf(question, raw, limitsOf);
      if (at === null || ALONE.includes(raw.metric.kernel) || isElsewhere(raw.metric.standsAs)) return null;
      const metric = METRICS[raw.metric.standsAs?.metric ?? question.metric];
      const decided = { ...question, metric: metric.id };
      const then = (period: Question['period']): Place => {
        return { ...at, ...keptUnder(limitsOf), asked: askedAt(decided, period) };
      };
      return {
        inside: at.inside,
        metric,
        times: (period, shape) => timesTogether(metric)(period, shape, raw),
        standings: (period, shape, side) => entered(async () => (await stoodOf(then(period), shape, side)).standings),
        tables: (period, shape) => tablesOf(then(period), metric, shape),
      };
    },
    withheld: (question, raw, limitsOf) =>
      entered(async () => {
        const at = placeOf(question, raw, limitsOf);
        return at === null ? null : withheldIn(at, question, raw);
      }),
  };
}

async function withheldIn(at: Omit<Place, 'asked'>, question: Question, raw: RawTable): Promise<ReadonlySet<number>> {
  if (raw.metric.kernel === 'flow-matrix') return ofMatrix(at, question, raw);
  if (raw.metric.kernel === 'staying-curve') return ofCurves(at, question, raw);
  const standsAs: StandsAs = raw.metric.standsAs ?? { metric: question.metric };
  const hidden = [await ofWhom(at, question, raw, standsAs)];
  if (isMiddle(raw.metric.unit)) hidden.push(await ofMedians(at, question, raw));
  for (const other of standsAs.also ?? []) hidden.push(await ofOther(at, question, raw, other));
  return new Set(hidden.flatMap((rows) => [...rows]));
}

/** Rows that are withheld since those of the metric they stand as are. */
async function ofWhom(
  at: Omit<Place, 'asked'>,
  question: Question,
  raw: RawTable,
  { metric, lines, group, besides }: StandsAs,
): Promise<ReadonlySet<number>> {
  if (group === undefined) return notTheirs(judgeOf(at, { ...question, metric }, raw, lines), raw.cells);
  const ofGroup = { standsAs: { metric, group }, cells: raw.cells };
  const judge = (asked: Question) => judgeOf(at, asked, raw);
  if (besides !== true) return withheldAsGroup(at.dataset, question, ofGroup, judge);
  // Nobody is left out: what else is implied is of the figure's own persons, whom its own cells protect. Lines are of the same persons.
  const ofCells = raw.cells.map(({ implied: _, ...cell }) => ({
    ...cell,
    codes: cell.codes.slice(0, question.by.length),
  }));
  const theirs = await withheldAsGroup(at.dataset, question, { ...ofGroup, cells: ofCells }, judge);
  return new Set([...theirs, ...(await notTheirs(judge(question), raw.cells))]);
}

/** Rows that are withheld since another metric's row of the same persons or hours is. */
function ofOther(
  at: Omit<Place, 'asked'>,
  question: Question,
  raw: RawTable,
  { metric, columns, line, of }: AlsoTold,
): Promise<ReadonlySet<number>> {
  const all: readonly string[] = raw.columns;
  const named = columns.map((column) => all.indexOf(column));
  const rows = raw.cells.map(({ codes, period }) => ({
    period,
    codes: [...codes.slice(0, question.by.length), ...(line ?? named.map((place) => codes[place] ?? ''))],
  }));
  const where = of === undefined ? question.where : [...question.where, of];
  return notTheirs(judgeOf(at, { ...question, metric, where }, raw), rows);
}

/** Medians of more than one cell of the lattice, and those that tell how many of a cell are on a side where that is withheld. */
function ofMedians(at: Omit<Place, 'asked'>, question: Question, raw: RawTable): Promise<ReadonlySet<number>> {
  return withheldMedians(raw, {
    nodesOf: (codes) => nodesOf(question, codes, at.inside),
    stoodOf: (metric, period, shape) => {
      return stoodOf({ ...at, asked: askedAt({ ...question, metric }, periodOf(period)) }, shape, 'counted');
    },
  });
}

/** True where other cells than its own decide, so that its own have no standing. */
function isElsewhere({ lines, group, also }: Partial<StandsAs> = {}): boolean {
  return lines !== undefined || group !== undefined || also !== undefined;
}

/** A matrix tells what headcounts and both turnovers tell: each number stands as it does there. */
function ofMatrix(at: Omit<Place, 'asked'>, question: Question, raw: RawTable): Promise<ReadonlySet<number>> {
  const by = [raw.moving ?? 'staff-group'];
  const judges = new Map<MetricId, Judge>();
  return withheldInMatrix(raw, at.limitsOf(question.metric), {
    withhold: at.withhold,
    isTold: ({ metric, code, period }) => {
      const judge = judges.get(metric) ?? judgeOf(at, { ...question, metric, by }, raw);
      judges.set(metric, judge);
      return judge({ codes: [code], period });
    },
    isElsewhere: ({ metric, code, period }) => {
      const known = at.known({ metric, period: periodOf(period) }, 'counted');
      return nodesOf({ ...question, by }, [code], at.inside).every((node) => known.has(keyOfRow(node, [])));
    },
  });
}

/** A curve is told of a group only where the group's headcount on the last day known is; its steps are protected elsewhere. */
function ofCurves(at: Omit<Place, 'asked'>, question: Question, raw: RawTable): Promise<ReadonlySet<number>> {
  const period = String(raw.settings['horizon'] ?? '');
  const rows = raw.cells.map(({ codes }) => ({ codes: codes.slice(0, question.by.length), period }));
  return notTheirs(judgeOf(at, { ...question, metric: 'A1' }, raw), rows);
}

/** What a question counts at a time, however it is divided and narrowed. */
function askedAt({ metric, asKnownOn, rule }: Question, period: Question['period']): Asked {
  return { metric, period, asKnownOn, ...(rule === undefined ? {} : { rule }) };
}

type Judged = Pick<RawCell, 'codes' | 'period'>;
/** Whether a row of a question may be told: where every cell it adds up is. */
type Judge = (row: Judged) => Promise<boolean>;

function judgeOf(
  at: Omit<Place, 'asked'>,
  question: Question,
  raw: Pick<RawTable, 'settings'>,
  lines?: readonly string[],
): Judge {
  const { metric, by } = question;
  const together = timesTogether(METRICS[metric]);
  const kept = new Map<string, Promise<readonly Standings[]> | null>();
  /** How cells of a shape stand at every time that is told together with one; null where that time is not told. */
  const standingsAt = (time: string, shape: Shape): Promise<readonly Standings[]> | null => {
    const key = `${time} ${keyOfShape(shape)}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = together(periodOf(time), shape, raw)?.map(async (period) => {
      return (await stoodOf({ ...at, asked: askedAt(question, period) }, shape, 'counted')).standings;
    });
    const all = found === undefined ? null : Promise.all(found);
    kept.set(key, all);
    return all;
  };
  const isNodeTold = async (node: Node, { codes, period }: Judged): Promise<boolean> => {
    const all = mayBeTold(node, metric) ? await standingsAt(period, shapeOfNode(node)) : null;
    const wanted = lines?.map((line) => [line]) ?? [codes.slice(by.length)];
    const keys = wanted.map((more) => keyOfRow(node, more));
    return all?.every((standings) => keys.every((key) => (standings.get(key) ?? 'told') === 'told')) === true;
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
