import {
  type Dataset,
  type Hierarchies,
  isOwnKernel,
  METRICS,
  type Metric,
  type RawCell,
} from '../../analysis/index.ts';
import type { ToldCell, ToldLattice } from '../../record/administration/index.ts';
import type { Day } from '../../terms/index.ts';
import type { Shelf } from '../keep-latest.ts';
import { headcountOf, keyOfLimits, type LimitsOf } from '../limits/limits-book.ts';
import { type Beside, concernedIn, isOut, knownBeside, shapeBeside } from './beside.ts';
import { type Asked, onSide, tablesOf } from './counted/tables-of.ts';
import { type Breakdown, type Frame, frameOf } from './frame.ts';
import type { KnownElsewhere, Side } from './known/elsewhere.ts';
import { fewByOtherTimes } from './known/months-told.ts';
import { changedByFew, isJudgedOverVersions, isRevision } from './known/revised.ts';
import { dividedBy, toldSums } from './known/summed.ts';
import { aheadOf, standAhead } from './look-ahead.ts';
import { coarser, keyOfShape, type Shape } from './shape.ts';
import { hasFew, settledBefore, standTogether } from './shapes-together.ts';
import { type Neighbour, type Standing, type Stood, stand, type Task } from './stand.ts';
import { asFirstLine, balanceFrom, edgesOf } from './stocks.ts';
import { stillBinds } from './told/earlier.ts';
import type { Waiting } from './told/entering.ts';
import type { Withholder } from './withholding/withholder.ts';

/** Where something is settled: of what, by which version, for whom. */
export interface Place {
  readonly dataset: Dataset;
  /** Name of what is known, whatever the limits are. */
  readonly version: string;
  readonly ledger: Waiting | null;
  readonly inside: Hierarchies;
  readonly asked: Asked;
  readonly known: KnownElsewhere;
  readonly limitsOf: LimitsOf;
  readonly withhold: Withholder;
  readonly stood: Shelf<Promise<Stood>>;
  readonly cells: Shelf<readonly RawCell[]>;
}

/** How every cell of a shape stands, and of all coarser ones. Questions that come at the same time wait for one answer. */
export function stoodOf(at: Place, shape: Shape, side: Side): Promise<Stood> {
  const { asKnownOn: _, ...scope } = at.asked;
  const key = JSON.stringify([scope, keyOfShape(shape), side]);
  const version = versionOf(at);
  const place = `${version} ${key}`;
  const known = at.stood.find(place);
  if (known !== undefined) return known;
  const found = settle(at, shape, { side, key, version });
  at.stood.put(place, found);
  found.catch(() => at.stood.drop(place));
  return found;
}

/** What a standing rests on: what is known, and the limits of all metrics that have a say in it. */
function versionOf({ version, limitsOf, asked }: Place): string {
  return `${version} ${keyOfLimits(limitsOf, concernedIn(asked.metric))}`;
}

interface Settling {
  readonly side: Side;
  readonly key: string;
  readonly version: string;
}

/** As the ledger has it of this version, or found now, to be entered there before it is told. */
async function settle(at: Place, shape: Shape, { side, key, version }: Settling): Promise<Stood> {
  const { ledger } = at;
  const earlier = (await ledger?.of(key)) ?? [];
  const told = earlier.find((one) => one.version === version);
  if (told !== undefined) {
    const [own, others] = [stoodIn(told), earlier.filter((one) => one !== told).map(stoodIn)];
    const isRevised = isJudgedOverVersions({ metric: at.asked.metric, shape, side }) && isRevision(own, others);
    return isRevised ? own : knowing(own, others);
  }
  const found = await standNow(at, shape, { side, earlier });
  const isAlone = ledger?.put({ asked: key, version, after: earlier.length, cells: cellsTold(found) });
  // Another version, or another lattice of this one, has settled the same meanwhile: what it is about to tell is known from now on.
  return isAlone === false ? settle(at, shape, { side, key, version }) : found;
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

/**
 * A release with what others have told of the same numbers, under a lower limit: it is told as it was, and what it withholds
 * in vain protects nobody in what is settled from now on.
 */
function knowing({ standings, numbers }: Stood, others: readonly Stood[]): Stood {
  const isToldBy = (key: string) => (one: Stood) =>
    one.numbers.get(key) === numbers.get(key) && isOut(one.standings.get(key));
  const asKnown = (key: string, standing: Standing): Standing =>
    isOut(standing) || !others.some(isToldBy(key)) ? standing : 'known';
  return { standings: new Map([...standings].map(([key, standing]) => [key, asKnown(key, standing)])), numbers };
}

function cellsTold({ standings, numbers }: Stood): readonly ToldCell[] {
  return [...standings].map(([key, standing]): ToldCell => [key, standing, numbers.get(key) ?? 0]);
}

/** As a division stands by itself, then knowing the divisions of the same that are settled before it. */
async function standNow(at: Place, shape: Shape, now: Now): Promise<Stood> {
  const task = await taskOf(at, shape, now);
  const own = await stand(task);
  // What it is out of stands as the headcount does, which is judged there.
  const isElsewhere = now.side !== 'counted' && task.same !== null;
  const found = isElsewhere ? own : await standWithOthers(at, shape, now, { task, own });
  return now.side === 'counted' ? lookAhead(at, shape, { task, own: found }) : found;
}

interface Alone {
  readonly task: Task;
  readonly own: Stood;
}

async function standWithOthers(at: Place, shape: Shape, now: Now, { task, own }: Alone): Promise<Stood> {
  const tables = [...task.breakdowns];
  if (!hasFew(own) || cellsIn(tables) > MOST_ITSELF) return own;
  const others = new Map<string, Standing>();
  for (const one of settledBefore(shape)) {
    const more = tablesOf(at, METRICS[at.asked.metric], one).map((table) => onSide(table, now.side));
    if (cellsIn([...tables, ...more]) > MOST_TOGETHER) continue;
    for (const [key, standing] of (await stoodOf(at, one, now.side)).standings) others.set(key, standing);
    tables.push(...more);
  }
  return others.size === 0 ? own : standTogether({ ...task, breakdowns: tables }, own, others);
}

/** Knowing what the cells inside it will be, which sides that are told may give away. */
async function lookAhead(at: Place, shape: Shape, { task, own }: Alone): Promise<Stood> {
  const metric: Metric = METRICS[at.asked.metric];
  // Of other shares everybody does not know what they are out of.
  const ahead = metric.unit === 'share' ? aheadOf(shape, isOwnKernel(metric.kernel)) : null;
  if (ahead === null) return own;
  const tables = tablesOf(at, metric, ahead.inside);
  if (cellsIn(tables) > MOST_AHEAD) return own;
  const others = new Map<string, Standing>();
  const sides: Breakdown[] = [];
  for (const one of ahead.others) {
    const more = tablesOf(at, metric, one);
    if (cellsIn([...tables, ...sides, ...more]) > MOST_TOGETHER) continue;
    for (const [key, standing] of (await stoodOf(at, one, 'counted')).standings) others.set(key, standing);
    sides.push(...more);
  }
  return standAhead(task, own, { tables: [...tables, ...sides], others });
}

/** Cells inside two sides that are looked at before these are told. */
const MOST_AHEAD = 3000;
/** Cells of several divisions that are judged together; of more, whoever asks first would wait for long. */
const MOST_TOGETHER = 8000;
/** Cells of a division for which others are asked at all. */
const MOST_ITSELF = 2800;

function cellsIn(tables: readonly Breakdown[]): number {
  return tables.reduce((so, { cells }) => so + cells.length, 0);
}

/** The shapes of all staff and of the owner's staff groups, the only ones that are told of by month. */
const TOLD_BY_MONTH: readonly string[] = ([0, 1] as const).map((group) => keyOfShape({ place: 0, group, further: [] }));
const NONE: ReadonlySet<string> = new Set();

async function taskOf(at: Place, shape: Shape, { side, earlier }: Now): Promise<Task> {
  const metric: Metric = METRICS[at.asked.metric];
  const tables = tablesOf(at, metric, shape);
  const before = new Map<string, Standing>();
  for (const one of coarser(shape)) {
    for (const [key, standing] of (await stoodOf(at, one, side)).standings) before.set(key, standing);
  }
  const now = { version: versionOf(at), metric: metric.id, limitsOf: at.limitsOf };
  const told = earlier.map((one) => ({ ...stoodIn(one), binds: stillBinds(one, now) }));
  const howManyLimits = at.limitsOf(headcountOf(metric.id));
  const limits = side === 'counted' ? at.limitsOf(metric.id) : howManyLimits;
  const elsewhere = at.known(at.asked, side);
  const isJudged = isJudgedOverVersions({ metric: metric.id, shape, side });
  const onThisSide = tables.map((table) => onSide(table, side));
  const revised = isJudged ? changedByFew(onThisSide, told, limits) : NONE;
  const common = {
    withhold: at.withhold,
    inside: at.inside,
    limits,
    before,
    same: null,
    earlier: told,
    elsewhere,
    rests: NONE,
    revised,
  };
  if (side === 'out-of') {
    const count = { metric: asCount(metric), breakdowns: onThisSide, bases: null, neighbours: [] };
    return { ...common, ...count, same: await howMany(at, metric, shape) };
  }
  if (side === 'first-day') {
    const headcount = await howMany(at, metric, shape);
    const same = headcount === null ? null : asFirstLine(headcount);
    return { ...common, metric, breakdowns: onThisSide, bases: null, neighbours: [], same };
  }
  const hasBase = tables.some(({ cells }) => cells.some(({ base }) => base !== null));
  const bases = hasBase ? (await stoodOf(at, shape, 'out-of')).standings : null;
  const same = metric.kernel === 'balance' ? await edgesAt(at, shape) : null;
  const rests = TOLD_BY_MONTH.includes(keyOfShape(shape)) ? fewByOtherTimes(at.dataset, at.asked, limits) : NONE;
  return { ...common, metric, breakdowns: tables, bases, neighbours: await neighboursOf(at, shape), same, rests };
}

/** A balance ends with what the next one begins with: the numbers of a day stand the same in all that meet there. */
async function edgesAt(at: Place, shape: Shape): Promise<Stood | null> {
  const { asked } = at;
  if (asked.period.kind !== 'between') return null;
  const onDay = (day: Day) => stoodOf({ ...at, asked: { ...asked, period: balanceFrom(day) } }, shape, 'first-day');
  return edgesOf(await onDay(asked.period.from), await onDay(asked.period.to));
}

/** How many there were on the first day, which a metric of its own tells: what is out of that stands as it does there. */
function howMany(at: Place, { id }: Metric, shape: Shape): Promise<Stood> | null {
  const { period, asKnownOn } = at.asked;
  if (isOwnKernel(METRICS[id].kernel)) return null;
  const metric = headcountOf(id);
  if (id === metric || (period.kind !== 'day' && period.kind !== 'between')) return null;
  const day = period.kind === 'day' ? period.at : period.from;
  return stoodOf({ ...at, asked: { metric, period: { kind: 'day', at: day }, asKnownOn } }, shape, 'counted');
}

async function neighboursOf(at: Place, shape: Shape): Promise<readonly Neighbour[]> {
  const all = knownBeside(at.asked.metric, shape).map(async (beside): Promise<readonly Neighbour[]> => {
    const theirs = { ...at, asked: { ...at.asked, metric: beside.metric } };
    if (beside.theirs !== undefined) return sumBeside(theirs, shape, { ...beside, theirs: beside.theirs });
    const theirShape = shapeBeside(shape, beside);
    const { standings } = await stoodOf(theirs, theirShape, 'counted');
    const elsewhere = at.known(theirs.asked, 'counted');
    const { keys, table } = theirFrame(theirs, theirShape);
    const rows = new Map(
      keys.flatMap((key, i) => (table.rows[i] === undefined ? [] : [[key, table.rows[i]] as const])),
    );
    return [{ beside, rows, standings, elsewhere }];
  });
  return (await Promise.all(all)).flat();
}

/** What told cells of another metric add up to. */
async function sumBeside(
  theirs: Place,
  shape: Shape,
  beside: Beside & Required<Pick<Beside, 'theirs'>>,
): Promise<readonly Neighbour[]> {
  const divided = dividedBy(shape, beside.theirs);
  if (divided === null) return [];
  const { standings } = await stoodOf(theirs, divided, 'counted');
  const rows = toldSums(theirFrame(theirs, divided), standings, beside.theirs);
  return [{ beside, rows, standings: new Map(), elsewhere: NONE }];
}

function theirFrame(at: Place, shape: Shape): Frame {
  const metric = METRICS[at.asked.metric];
  return frameOf(metric, tablesOf(at, metric, shape), at.inside);
}

/** What a metric is out of, as a plain count. */
function asCount(metric: Metric): Metric {
  return { ...metric, kernel: 'stock', unit: 'persons', denominator: null };
}
