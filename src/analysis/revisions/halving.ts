import type { Cells, Search } from './search.ts';

/** A table before, and after. */
export type Tables<Cell> = readonly [before: Cells<Cell>, after: Cells<Cell>];

interface Stretch<Cell> {
  readonly from: number;
  readonly to: number;
  readonly tables: Tables<Cell>;
  readonly keys: readonly string[];
}

/**
 * The same causes by halving: a stretch of events across which none of the cells in question differs is not looked into,
 * so that n events of which few matter cost few tables. A cell that went and came back within it is told nothing of that.
 */
export function halved<Cell>(
  keys: readonly string[],
  { from, to, whole, differs }: Pick<Search<Cell>, 'from' | 'to' | 'whole' | 'differs'>,
): ReadonlyMap<string, readonly number[]> {
  const causes = new Map<string, number[]>(keys.map((key) => [key, []]));
  const open: Stretch<Cell>[] = to > from ? [{ from, to, tables: [whole(from), whole(to)], keys }] : [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [before, after] = next.tables;
    const changed = next.keys.filter((key) => differs(before.get(key), after.get(key)));
    if (changed.length === 0) continue;
    if (next.to - next.from === 1) {
      for (const key of changed) causes.get(key)?.push(next.from);
      continue;
    }
    const middle = Math.floor((next.from + next.to) / 2);
    const table = whole(middle);
    open.push({ from: next.from, to: middle, tables: [before, table], keys: changed });
    open.push({ from: middle, to: next.to, tables: [table, after], keys: changed });
  }
  for (const own of causes.values()) own.sort((a, b) => a - b);
  return causes;
}
