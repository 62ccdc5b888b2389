import type { RuleRow } from '../../rules/row.ts';
import { type Beside, isOut } from '../beside.ts';
import { type Frame, keyOfRow } from '../frame.ts';
import { FURTHER, placesTold, type Shape } from '../shape.ts';
import type { Standings } from '../stand.ts';

type Theirs = NonNullable<Beside['theirs']>;

/** The shape in which another metric stands divided by one thing more; null where it is not told so finely. */
export function dividedBy(shape: Shape, { dimension }: Theirs): Shape | null {
  const divided: Shape = {
    ...shape,
    further: FURTHER.filter((one) => one === dimension || shape.further.includes(one)),
  };
  return placesTold(divided) === null ? null : divided;
}

/** What some codes of another metric add up to in each cell, by the key of the cell, where all of them are told. */
export function toldSums(
  { table, keys, nodes }: Frame,
  standings: Standings,
  { dimension, codes }: Theirs,
): ReadonlyMap<string, RuleRow> {
  const places = new Map(keys.map((key, i) => [key, i]));
  const [first] = codes;
  const found = new Map<string, RuleRow>();
  for (const node of nodes) {
    if (node.further[dimension] !== first) continue;
    const own = codes.map((code) => keyOfRow({ ...node, further: { ...node.further, [dimension]: code } }, []));
    const rows = own.flatMap((key) => table.rows[places.get(key) ?? -1] ?? []);
    const [row] = rows;
    if (row === undefined || rows.length < codes.length || !own.every((key) => isOut(standings.get(key)))) continue;
    const sum = rows.reduce((so, { numerator }) => so + numerator, 0);
    const { [dimension]: _, ...further } = node.further;
    found.set(keyOfRow({ ...node, further }, []), { ...row, numerator: sum, persons: sum, denominator: null });
  }
  return found;
}
