import { type Hierarchies, type Metric, ownColumns, type RawCell } from '../../analysis/index.ts';
import type { DimensionId } from '../../terms/index.ts';
import { lazily } from '../protection/attack/lazily.ts';
import { ruleTableOf } from '../publish/rule-table.ts';
import { NOT_ADDITIVE, relationsOf } from '../rules/relations.ts';
import type { Relation, RuleRow, RuleTable } from '../rules/row.ts';
import { keyOfNode, type Node, nodeCode, nodesIn } from './nodes.ts';
import { PLACES } from './shape.ts';

/** Whole cells of one breakdown, all codes, of one period. */
export interface Breakdown {
  readonly by: readonly DimensionId[];
  readonly cells: readonly RawCell[];
}

/** Several breakdowns of the same as one table: each number stands in it once, with every sum that joins them. */
export interface Frame {
  readonly table: RuleTable;
  /** Every sum of its rows, worked out when it is first read: most tables withhold nothing and need none. */
  readonly relations: readonly Relation[];
  readonly nodes: readonly Node[];
  /** Key of each row: its node, and the line it is. */
  readonly keys: readonly string[];
}

export function keyOfRow(node: Node, lines: readonly string[]): string {
  return keyOfLine(keyOfNode(node), lines);
}

/** The key of a line of a row that has none, by that row's key. */
export function keyOfLine(key: string, lines: readonly string[]): string {
  return [key, ...lines].join('\u0000');
}

/** Joins breakdowns. Rows are in the order of their keys, so that the same numbers always stand in the same order. */
export function frameOf(metric: Metric, breakdowns: readonly Breakdown[], inside: Hierarchies): Frame {
  const read = breakdowns.map(({ by, cells }) => {
    const table = ruleTableOf({ metric, columns: [...by, ...ownColumns(metric.kernel)], cells });
    const nodeOf = nodesIn(by);
    const nodes = table.rows.map(({ codes }) => nodeOf(codes));
    const keys = table.rows.map(({ codes }, i) => keyOfRow(nodes[i] as Node, codes.slice(by.length)));
    return { table, nodes, keys };
  });
  const found = new Map<string, { readonly row: RuleRow; readonly node: Node }>();
  for (const { table, nodes, keys } of read) {
    for (const [i, row] of table.rows.entries()) {
      const key = keys[i] ?? '';
      if (!found.has(key)) found.set(key, { row, node: nodes[i] as Node });
    }
  }
  const keys = [...found.keys()].sort();
  const places = new Map(keys.map((key, i) => [key, i]));
  const rows = keys.map((key) => found.get(key)?.row as RuleRow);
  const nodes = keys.map((key) => found.get(key)?.node as Node);
  const here = (own: readonly string[]) => (place: number) => places.get(own[place] ?? '') ?? -1;
  const listed = (which: 'fixed' | 'unshown') => [
    ...new Set(read.flatMap((one) => (one.table[which] ?? []).map(here(one.keys)))),
  ];
  const table: RuleTable = {
    columns: read[0]?.table.columns ?? [],
    unit: read[0]?.table.unit ?? metric.unit,
    rows,
    together: read.flatMap(({ table: { together = [] }, keys: own }) =>
      together.map(({ head, members }) => ({ head: here(own)(head), members: members.map(here(own)) })),
    ),
    fixed: listed('fixed'),
    unshown: listed('unshown'),
  };
  const isAdded = table.columns.length > 0 || rows.every(({ codes }) => codes.length === 0);
  const inTables = () => read.flatMap((one) => moved(relationsOf(one.table), here(one.keys)));
  const relations = lazily(() => (isAdded ? [...inTables(), ...placeSums({ rows, nodes, keys }, inside)] : [])).get;
  return {
    ...{ table, nodes, keys },
    get relations() {
      return relations();
    },
  };
}

/** Relations with their rows by new places; a row that stands on both sides of a sum stands in it no more. */
function moved(relations: readonly Relation[], here: (place: number) => number): readonly Relation[] {
  return relations.flatMap(({ rows, signs }) => {
    const net = new Map<number, number>();
    for (const [i, row] of rows.entries()) net.set(here(row), (net.get(here(row)) ?? 0) + (signs[i] ?? 0));
    const left = [...net].filter(([, sign]) => sign === 1 || sign === -1);
    if (left.length < 2) return [];
    return [{ rows: left.map(([row]) => row), signs: left.map(([, sign]) => sign as 1 | -1) }];
  });
}

const NEARLY = 1e-6;

/**
 * Units add up to what they lie in, and sub-areas to areas, whatever else divides them. Only sums that are true are known: those of
 * transfers never, for where nobody moved they are true by chance, and a reader does not know that nobody did.
 */
function placeSums(
  { rows, nodes, keys }: { rows: readonly RuleRow[]; nodes: readonly Node[]; keys: readonly string[] },
  inside: Hierarchies,
): readonly Relation[] {
  const groups = new Map<string, Map<string, number>>();
  for (const [i, node] of nodes.entries()) {
    if (rows[i]?.delivered !== true || NOT_ADDITIVE.has(rows[i]?.codes.at(-1) ?? '')) continue;
    const rest = (keys[i] ?? '').slice(node.place.length);
    const group = groups.get(rest) ?? new Map<string, number>();
    groups.set(rest, group.set(node.place, i));
  }
  const all = familiesOf(inside);
  return [...groups.values()].flatMap((group) =>
    all.flatMap(({ parent, children }) => {
      const head = group.get(parent);
      const members = children.flatMap((child) => group.get(child) ?? []);
      if (head === undefined || members.length === 0) return [];
      const sum = members.reduce((so, member) => so + (rows[member]?.numerator ?? 0), 0);
      if (Math.abs(sum - (rows[head]?.numerator ?? 0)) > NEARLY) return [];
      return [{ rows: [...members, head], signs: [...members.map(() => 1 as const), -1 as const] }];
    }),
  );
}

/** Each place with the places that add up to it, but for the owner's own sums, which the breakdowns have. */
interface Family {
  readonly parent: string;
  readonly children: readonly string[];
}

const families = new WeakMap<Hierarchies, readonly Family[]>();

function familiesOf(inside: Hierarchies): readonly Family[] {
  const known = families.get(inside) ?? familiesIn(inside);
  families.set(inside, known);
  return known;
}

function familiesIn(inside: Hierarchies): readonly Family[] {
  const pairs = PLACES.flatMap((child) => PLACES.map((parent) => [child, parent] as const));
  return pairs.flatMap(([child, parent]) => {
    const children = new Map<string, string[]>();
    for (const [code, outer] of inside.parentOf(child, parent) ?? []) {
      const some = children.get(outer) ?? [];
      some.push(nodeCode(child, code));
      children.set(outer, some);
    }
    return [...children].map(([outer, some]) => ({ parent: nodeCode(parent, outer), children: some }));
  });
}
