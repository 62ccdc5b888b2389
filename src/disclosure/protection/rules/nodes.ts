import type { Ancestors } from '../cells/trees.ts';

/** The nodes of one column: for each code, inner or sum, the inner codes it holds. */
export function nodesOf(ancestors: Ancestors, column: number): ReadonlyMap<string, ReadonlySet<string>> {
  const nodes = new Map<string, Set<string>>();
  for (const [code, ups] of ancestors[column] ?? []) {
    for (const up of ups) nodes.set(up, (nodes.get(up) ?? new Set()).add(code));
  }
  return nodes;
}

/** The sums that hold a code and something besides, by name. */
export function sumsAbove(nodes: ReadonlyMap<string, ReadonlySet<string>>, code: string): readonly string[] {
  const own = nodes.get(code) ?? new Set<string>();
  return [...nodes].flatMap(([name, held]) =>
    held.size > own.size && [...own].every((one) => held.has(one)) ? [name] : [],
  );
}
