import { ownColumns, type Question, type RawCell, type RawTable } from '../../analysis/index.ts';
import { type Frame, frameOf, keyOfRow } from '../lattice/frame.ts';
import type { Grounds } from '../lattice/lattice.ts';
import { keyOfNode, mayBeTold, type Node, nodesOf, shapeOfNode } from '../lattice/nodes.ts';
import { periodOf } from '../lattice/period-of.ts';
import { keyOfShape, type Shape } from '../lattice/shape.ts';
import type { Standings } from '../lattice/stand.ts';
import { ruleTableOf } from '../publish/rule-table.ts';
import { primaryRows } from '../rules/primary.ts';
import { protect } from '../rules/protect.ts';
import { relationsOf } from '../rules/relations.ts';
import type { Limits, RuleId } from '../rules/row.ts';
import { MOST_NAMED, nearestFew } from './nearest-few.ts';
import type { CellCodes, WithheldReason } from './reason.ts';

interface Explained {
  readonly question: Question;
  readonly raw: RawTable;
  readonly limits: Limits;
}

/** One shape at one time, as it was judged. */
interface Judged {
  readonly frame: Frame;
  readonly places: ReadonlyMap<string, number>;
  readonly standings: Standings;
  readonly bases: Standings | null;
  readonly primary: ReadonlyMap<number, RuleId>;
}

/**
 * Why rows of a table are withheld, by place among its cells. Read off what the lattice has settled: the standings are
 * looked up, the rules are asked again about the same numbers, and sums are followed from a row to the few it protects.
 */
export async function reasonsOf(
  explained: Explained,
  grounds: Grounds,
  withheld: readonly number[],
): Promise<ReadonlyMap<number, WithheldReason>> {
  const known = new Map<string, Judged>();
  const judged = async (period: Question['period'], shape: Shape): Promise<Judged> => {
    const key = JSON.stringify([period, keyOfShape(shape)]);
    const found = known.get(key) ?? (await judge(explained, grounds, { period, shape }));
    known.set(key, found);
    return found;
  };
  const reasons = new Map<number, WithheldReason>();
  for (const place of withheld) {
    const cell = explained.raw.cells[place];
    if (cell !== undefined) reasons.set(place, await reasonOfRow(explained, { cell, judged, grounds }));
  }
  return reasons;
}

type Judging = (period: Question['period'], shape: Shape) => Promise<Judged>;
interface Asked {
  readonly cell: RawCell;
  readonly judged: Judging;
  readonly grounds: Grounds;
}

async function judge(
  { limits }: Explained,
  grounds: Grounds,
  { period, shape }: { period: Question['period']; shape: Shape },
): Promise<Judged> {
  const tables = grounds.tables(period, shape);
  const frame = frameOf(grounds.metric, tables, grounds.inside);
  const hasBase = tables.some(({ cells }) => cells.some(({ base }) => base !== null));
  return {
    frame,
    places: new Map(frame.keys.map((key, i) => [key, i])),
    standings: await grounds.standings(period, shape, 'counted'),
    bases: hasBase ? await grounds.standings(period, shape, 'out-of') : null,
    primary: primaryRows(frame.table, limits),
  };
}

async function reasonOfRow(explained: Explained, asked: Asked): Promise<WithheldReason> {
  const nodes = nodesOf(explained.question, asked.cell.codes, asked.grounds.inside);
  const [one] = nodes;
  if (one !== undefined && nodes.length === 1) {
    // Its own cell may be told: then it is withheld for what stands beside it.
    return (await reasonOfNode(explained, asked, one)) ?? { kind: 'stands-beside' };
  }
  const hidden: CellCodes[] = [];
  for (const node of nodes) {
    const reason = await reasonOfNode(explained, asked, node);
    if (reason !== null && reason.kind !== 'rule' && reason.kind !== 'protects' && reason.kind !== 'base')
      return reason;
    if (reason !== null) hidden.push(codesOf(explained.raw, node, linesOf(explained, asked.cell)));
    if (hidden.length === MOST_NAMED) break;
  }
  return { kind: 'adds-up', cells: hidden };
}

/** The codes of a row after those it is divided by: which of the lines of a cell it is. */
function linesOf({ question }: Explained, { codes }: RawCell): readonly string[] {
  return codes.slice(question.by.length);
}

/** Why a cell is withheld; null where it is not. */
async function reasonOfNode(explained: Explained, asked: Asked, node: Node): Promise<WithheldReason | null> {
  const { grounds } = asked;
  if (!mayBeTold(node, grounds.metric.id)) return { kind: 'too-fine' };
  const shape = shapeOfNode(node);
  const own = periodOf(asked.cell.period);
  const times = grounds.times(own, shape);
  if (times === null) return { kind: 'not-of-this-time' };
  const key = keyOfRow(node, linesOf(explained, asked.cell));
  const reason = reasonOfKey(explained.raw, await asked.judged(own, shape), { node, key });
  if (reason !== null) return reason;
  for (const period of times) {
    const { standings } = await asked.judged(period, shape);
    if ((standings.get(key) ?? 'told') !== 'told') return { kind: 'other-part-of-year' };
  }
  return null;
}

function reasonOfKey(
  raw: RawTable,
  { frame, places, standings, bases, primary }: Judged,
  { node, key }: { readonly node: Node; readonly key: string },
): WithheldReason | null {
  if ((standings.get(key) ?? 'told') === 'told') return null;
  const place = places.get(key);
  const rule = place === undefined ? undefined : primary.get(place);
  if (rule !== undefined) return { kind: 'rule', rule };
  if ((bases?.get(keyOfRow(node, [])) ?? 'told') !== 'told') return { kind: 'base' };
  if (place === undefined) return { kind: 'protects', cells: [] };
  const standing = (row: number) => standings.get(frame.keys[row] ?? '') ?? 'told';
  const few = nearestFew(frame.relations, place, {
    isHidden: (row) => standing(row) !== 'told',
    isFew: (row) => standing(row) === 'few',
  });
  return { kind: 'protects', cells: few.map((row) => codesOfRow(raw, frame, row)) };
}

function codesOfRow(raw: RawTable, { nodes, keys }: Frame, row: number): CellCodes {
  const node = nodes[row] as Node;
  const lines = (keys[row] ?? '').slice(keyOfNode(node).length + 1);
  return codesOf(raw, node, lines === '' ? [] : lines.split('\u0000'));
}

/** The codes of a cell by what they are codes of: `unit=974…` is the unit 974…. */
function codesOf({ metric }: RawTable, { place, group, further }: Node, lines: readonly string[]): CellCodes {
  const coded = [place, group].filter((one) => one.includes('=')).map((one) => cut(one));
  const columns = ownColumns(metric.kernel);
  const lined = lines.flatMap((code, i) => (columns[i] === undefined ? [] : [[columns[i], code] as const]));
  return Object.fromEntries([...coded, ...Object.entries(further), ...lined]);
}

function cut(code: string): readonly [string, string] {
  const at = code.indexOf('=');
  return [code.slice(0, at), code.slice(at + 1)];
}

/** Why rows of a table that is protected by itself are withheld: a flow matrix. Curves are merged first, so not of them. */
export function reasonsAlone(raw: RawTable, limits: Limits): ReadonlyMap<number, WithheldReason> {
  if (raw.metric.kernel !== 'flow-matrix') return new Map();
  const table = ruleTableOf(raw);
  const { withheld } = protect(table, limits);
  const primary = primaryRows(table, limits);
  const relations = relationsOf(table);
  const codes = (row: number): CellCodes =>
    Object.fromEntries(raw.columns.map((column, i) => [column, table.rows[row]?.codes[i] ?? '']));
  const why = (row: number): WithheldReason => {
    const rule = primary.get(row);
    if (rule !== undefined) return { kind: 'rule', rule };
    const standing = { isHidden: (one: number) => withheld.has(one), isFew: (one: number) => primary.has(one) };
    return { kind: 'protects', cells: nearestFew(relations, row, standing).map(codes) };
  };
  return new Map([...withheld.keys()].map((row) => [row, why(row)]));
}
