import type { Hierarchies, Metric } from '../../analysis/index.ts';
import { TOTAL } from '../../terms/index.ts';
import { LEFT } from '../rules/line-sums.ts';
import { primaryRows } from '../rules/primary.ts';
import type { Counts } from '../rules/protect.ts';
import { type Limits, type RuleRow, type RuleTable, TWO_SIDED } from '../rules/row.ts';
import { type Beside, isOut, type Joined, joined } from './beside.ts';
import { type Breakdown, type Frame, frameOf, keyOfRow } from './frame.ts';
import { ofNobody } from './known/of-nobody.ts';
import type { Problem } from './known/withhold.ts';
import type { Node } from './nodes.ts';
import type { Withholder } from './withholding/withholder.ts';

/**
 * What is known of a cell of the lattice: told, withheld for its own sake, or for another's. `known`: withheld, but everybody
 * can know it, since another metric tells it or it was told under a lower limit; it protects nobody.
 */
export type Standing = 'told' | 'known' | 'few' | 'for-another';
export type Standings = ReadonlyMap<string, Standing>;

/** Numbers of another metric in the same cells, by the key of their node. */
export interface Neighbour {
  readonly beside: Beside;
  readonly rows: ReadonlyMap<string, RuleRow>;
  readonly standings: Standings;
  /** Keys of its rows whose numbers anyone can look up elsewhere. */
  readonly elsewhere: ReadonlySet<string>;
}

export interface Task {
  readonly withhold: Withholder;
  readonly metric: Metric;
  readonly breakdowns: readonly Breakdown[];
  readonly inside: Hierarchies;
  readonly limits: Limits;
  /** How coarser cells stand; they keep it. */
  readonly before: Standings;
  /** How the cells stand whose number is what these are out of; null where there is none to protect. */
  readonly bases: Standings | null;
  readonly neighbours: readonly Neighbour[];
  /** Keys of the rows whose numbers anyone can look up elsewhere: told or withheld, they protect nothing. */
  readonly elsewhere: ReadonlySet<string>;
  /** Keys of the rows whose numbers would give few away, with what is told of other times. */
  readonly rests: ReadonlySet<string>;
  /** Keys of the rows that were told before as another number, so near that the two tell of few. */
  readonly revised: ReadonlySet<string>;
  /** A metric that counts the same where its numbers are equal: such cells stand as they do there; null where there is none. */
  readonly same: Stood | null;
  /** How the same cells stood, and with which numbers, when they were told by other versions of what is known. */
  readonly earlier: readonly Earlier[];
}

/** How cells stand, with their numbers. */
export interface Stood {
  readonly standings: Standings;
  readonly numbers: ReadonlyMap<string, number>;
}

/** How cells stood before; `binds`: what was withheld stays so where the number is the same. */
export interface Earlier extends Stood {
  readonly binds: boolean;
}

/**
 * How every cell of a shape stands. What coarser tables, other metrics and earlier releases have settled is kept: told
 * numbers are known and never withheld here, withheld ones are not told here either. Each number that must not be seen is
 * then protected by withholding others of this shape.
 */
export async function stand(task: Task): Promise<Stood> {
  const { before, bases, limits } = task;
  const frame = frameOf(task.metric, task.breakdowns, task.inside);
  const { table, keys, nodes } = frame;
  const primary = primaryRows(table, limits);
  const settled = (i: number) => before.get(keys[i] ?? '') ?? toldBefore(task, keys[i] ?? '', table.rows[i]?.numerator);
  const more = besideRows(task, frame);
  const alone = onOneRow(more);
  const isFew = (i: number) => {
    const standing = settled(i);
    return (
      standing === 'few' ||
      standing === 'known' ||
      ((primary.has(i) || task.rests.has(keys[i] ?? '') || task.revised.has(keys[i] ?? '')) &&
        !before.has(keys[i] ?? ''))
    );
  };
  const isKnown = (i: number) => isOut(settled(i)) || isOut(alone.get(i));
  const isBaseHidden = (i: number) => {
    const standing = bases?.get(keyOfRow(nodes[i] as Node, []));
    return standing !== undefined && standing !== 'told';
  };
  const rows = [...table.rows.keys()];
  const isHiddenElsewhere = (i: number) =>
    settled(i) === 'for-another' || alone.get(i) !== undefined || isBaseHidden(i);
  const untold = new Set(sumsUntold(more, frame));
  const first = rows.filter((i) => !isKnown(i) && (isFew(i) || isHiddenElsewhere(i) || untold.has(i)));
  const fixed = [...(table.fixed ?? []).filter((i) => !untold.has(i)), ...rows.filter(isKnown)];
  const { hidden, few } = await hideWith(task, frame, { more, first, fixed, isFew: (i) => isFew(i) && !isKnown(i) });
  const standingOf = (i: number): Standing => {
    if (hidden.has(i)) return few.has(i) ? 'few' : 'for-another';
    return isKnown(i) && (isFew(i) || isBaseHidden(i)) ? 'known' : 'told';
  };
  return {
    standings: new Map(keys.map((key, i) => [key, standingOf(i)])),
    numbers: new Map(keys.map((key, i) => [key, table.rows[i]?.numerator ?? 0])),
  };
}

/**
 * How a number stands that is the same as when it was told, or withheld, by another version: what anyone was told is known,
 * and what was withheld is not told now, for then the earlier table would give others away. Beside numbers that have changed by few
 * nobody knows of the others that they have not: they may be withheld with them.
 */
export function toldBefore(
  { same: twin, earlier, revised }: Task,
  key: string,
  number: number | undefined,
): Standing | undefined {
  const standing = twin?.standings.get(key);
  if (standing !== undefined && twin?.numbers.get(key) === number) return standing;
  const same = earlier.filter(({ numbers }) => numbers.get(key) === number);
  const isTold = ({ standings }: Stood) => isOut(standings.get(key));
  if (revised.size > 0) return same.some((one) => one.binds && !isTold(one)) ? 'for-another' : undefined;
  if (same.some(isTold)) return 'told';
  return same.some(({ binds }) => binds) ? 'for-another' : undefined;
}

interface Settled {
  readonly more: readonly Met[];
  readonly first: readonly number[];
  readonly fixed: readonly number[];
  readonly isFew: (row: number) => boolean;
}

/** Withholds in the table with the numbers of other metrics set beside it. */
async function hideWith(task: Task, frame: Frame, { more, first, fixed, isFew }: Settled) {
  const { table, keys } = frame;
  const rows = [...table.rows, ...more.flatMap((one) => one.rows)];
  const rest = new Set(more.flatMap(({ unshown }) => unshown));
  const added = primaryRows({ columns: table.columns, unit: 'persons', rows: rows.slice(keys.length) }, task.limits);
  const there = new Set(more.flatMap(({ withheld }) => withheld));
  const isOne = (i: number) =>
    i < keys.length ? isFew(i) : there.has(i) || (rest.has(i) && added.has(i - keys.length));
  const few = new Set([...rows.keys()].filter(isOne));
  const toHide = new Set([...first, ...there, ...[...rest].filter((i) => few.has(i))]);
  // Of most tables nothing is withheld: then no sum of them need be known.
  if (toHide.size === 0) return { hidden: toHide, few };
  const all: RuleTable = {
    ...table,
    rows,
    fixed: [...fixed, ...more.flatMap(({ told }) => told)],
    unshown: [...(table.unshown ?? []), ...rest],
  };
  const problem: Problem = {
    judged: true,
    table: all,
    relations: [...frame.relations, ...more.flatMap((one) => one.relations)],
    counts: countsKnowing(all),
    nobody: ofNobody(task, frame),
    elsewhere: new Set([...placesIn(task.elsewhere, keys), ...more.flatMap((one) => one.elsewhere)]),
    few,
    thrifty: true,
    width: widthOf(task),
  };
  return { hidden: await task.withhold(problem, toHide), few };
}

/** Amounts are no counts; of balances ranges took seven times as long and a seventh more cells, so nothing is promised of theirs. */
function widthOf({ metric, limits }: Task): number | null {
  const isCount = metric.unit === 'persons' || metric.unit === 'share';
  return isCount && metric.kernel !== 'balance' ? limits.fewestPersons - 1 : null;
}

/** Places of the rows that have one of some keys. */
export function placesIn(wanted: ReadonlySet<string>, keys: readonly string[]): readonly number[] {
  return wanted.size === 0 ? [] : [...keys.keys()].filter((i) => wanted.has(keys[i] ?? ''));
}

/** A number of another metric, set beside this one's rows (by place) in the same cell. */
interface Met extends Joined {
  readonly standing: Standing;
  readonly own: readonly number[];
  readonly is: Beside['is'];
  /** Places of rows whose numbers anyone can look up elsewhere. */
  readonly elsewhere: readonly number[];
}

/** Rows of all who left, by place, where turnover does not tell how many: then nobody is told so here, by lines that add up to it. */
function sumsUntold(more: readonly Met[], { keys, nodes }: Frame): readonly number[] {
  const withheld = more.filter(({ is, own, standing }) => is === 'same' && own.length > 1 && !isOut(standing));
  const sums = withheld.flatMap(({ own: [place] }) => {
    const node = nodes[place ?? -1];
    return node === undefined ? [] : [keyOfRow(node, [LEFT])];
  });
  return placesIn(new Set(sums), keys);
}

/** How the number of a single row stands where another metric tells that very number, by place. */
function onOneRow(more: readonly Met[]): ReadonlyMap<number, Standing> {
  return new Map(
    more.flatMap(({ own, is, standing }) => {
      const [place, ...others] = own;
      return place !== undefined && others.length === 0 && is === 'same' ? [[place, standing] as const] : [];
    }),
  );
}

/** The numbers of other metrics in each cell, their places after the table's own. */
function besideRows({ neighbours }: Pick<Task, 'neighbours'>, { table, keys, nodes }: Frame): readonly Met[] {
  const placeOf = new Map(keys.map((key, i) => [key, i]));
  const found: Met[] = [];
  let next = keys.length;
  for (const { beside, rows, standings, elsewhere } of neighbours) {
    for (const node of onceEach(nodes.map((one) => apartFrom(one, beside)))) {
      const key = keyOfRow(node, []);
      const row = rows.get(key);
      const wanted = keysBeside(node, beside);
      const own = wanted.flatMap((one) => ownRow(table, placeOf.get(one)));
      if (row === undefined || own.length < wanted.length) continue;
      const standing = standings.get(key) ?? 'told';
      const more = joined(beside, { row, standing }, own, next);
      next += more.rows.length;
      const known = elsewhere.has(key) ? [...more.told, ...more.withheld] : [];
      found.push({ ...more, standing, own: own.map(({ place }) => place), is: beside.is, elsewhere: known });
    }
  }
  return found;
}

/** The node in which the other metric's number stands. */
function apartFrom(node: Node, { codes }: Beside): Node {
  return codes === undefined ? node : { ...node, further: { ...node.further, [codes.dimension]: TOTAL } };
}

/** Keys of this metric's rows that are the other's number together. */
function keysBeside(node: Node, { lines, codes }: Beside): readonly string[] {
  if (codes !== undefined) {
    const { dimension } = codes;
    return codes.codes.map((code) => keyOfRow({ ...node, further: { ...node.further, [dimension]: code } }, []));
  }
  return lines.length === 0 ? [keyOfRow(node, [])] : lines.map((line) => keyOfRow(node, [line]));
}

function ownRow({ rows }: RuleTable, place: number | undefined): readonly { place: number; row: RuleRow }[] {
  const row = rows[place ?? -1];
  return place === undefined || row?.delivered !== true ? [] : [{ place, row }];
}

function onceEach(nodes: readonly Node[]): readonly Node[] {
  return [...new Map(nodes.map((node) => [keyOfRow(node, []), node])).values()];
}

/** Out of how many is no secret here: it has a lattice of its own. A part is never more than that; a few shares are of no whole. */
export function countsKnowing({ unit, rows }: Pick<RuleTable, 'unit' | 'rows'>): readonly Counts[] {
  const values = rows.map(({ numerator }) => numerator);
  if (TWO_SIDED.includes(unit)) return [{ values }, { values: rows.map(({ denominator }) => denominator ?? 0) }];
  if (unit !== 'share') return [{ values }];
  const mostOf = ({ numerator, denominator }: RuleRow) =>
    denominator === null || denominator < numerator ? Number.POSITIVE_INFINITY : denominator;
  return [{ values, most: rows.map(mostOf) }];
}
