import type { Hierarchy, InnerTable, TableProblem } from './inner-table.ts';

/** For each column: every code that stands in a row, and the codes it is counted under, itself first and total last. */
export type Ancestors = readonly ReadonlyMap<string, readonly string[]>[];

export type TreesRead =
  | { readonly ok: true; readonly ancestors: Ancestors }
  | { readonly ok: false; readonly problems: readonly TableProblem[] };

/** Reads the trees of a table. Several trees over one column are several ways to add the same codes up. */
export function readTrees(table: InnerTable, hierarchies: readonly Hierarchy[], total: string): TreesRead {
  const inner = table.columns.map((_, at) => new Set(table.rows.map(({ codes }) => codes[at] ?? '')));
  const problems: TableProblem[] = [];
  const above = inner.map((codes) => new Map([...codes].map((code) => [code, new Set<string>()])));
  hierarchies.forEach((tree, place) => {
    const at = table.columns.indexOf(tree.column);
    const [codes, found] = [inner[at], above[at]];
    if (codes === undefined || found === undefined) {
      problems.push({ code: 'no-such-column', tree: place, column: tree.column });
      return;
    }
    const parents = parentsIn(tree, place, total, problems);
    problems.push(...problemsOfTree(parents, codes, { tree: place, column: tree.column }));
    for (const code of codes) for (const one of wayUp(code, parents)) found.get(code)?.add(one);
  });
  problems.push(...twoMeanings(hierarchies, total));
  if (problems.length > 0) return { ok: false, problems };
  const ancestors = above.map((column) => new Map([...column].map(([code, ups]) => [code, [code, ...ups, total]])));
  return { ok: true, ancestors };
}

function parentsIn(tree: Hierarchy, place: number, total: string, problems: TableProblem[]): Map<string, string> {
  const parents = new Map<string, string>();
  for (const { code, parent } of tree.links) {
    if (code === '' || code === total) continue;
    const before = parents.get(code);
    const above = parent === total ? '' : parent;
    if (before !== undefined && before !== above) {
      problems.push({ code: 'two-parents', tree: place, column: tree.column, value: code });
    }
    parents.set(code, above);
  }
  return parents;
}

type Seen = { readonly tree: number; readonly column: string };

function problemsOfTree(parents: ReadonlyMap<string, string>, inner: ReadonlySet<string>, seen: Seen): TableProblem[] {
  const isParent = new Set([...parents.values()].filter((parent) => parent !== ''));
  const problems: TableProblem[] = [];
  for (const value of parents.keys()) {
    if (runsInRing(value, parents)) problems.push({ code: 'cycle', ...seen, value });
    else if (!inner.has(value) && !isParent.has(value)) problems.push({ code: 'unknown-code', ...seen, value });
  }
  for (const value of isParent) if (inner.has(value)) problems.push({ code: 'inner-has-children', ...seen, value });
  return problems;
}

function runsInRing(code: string, parents: ReadonlyMap<string, string>): boolean {
  let at = parents.get(code) ?? '';
  for (let steps = 0; at !== '' && steps <= parents.size; steps++) {
    if (at === code) return true;
    at = parents.get(at) ?? '';
  }
  return false;
}

function wayUp(code: string, parents: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = [];
  for (let at = parents.get(code) ?? ''; at !== '' && !way.includes(at); at = parents.get(at) ?? '') way.push(at);
  return way;
}

/** A sum with the same code in two trees must be a sum of the same codes, or the answer has two rows of one name. */
function twoMeanings(hierarchies: readonly Hierarchy[], total: string): TableProblem[] {
  const first = new Map<string, string>();
  return hierarchies.flatMap((tree, place) =>
    [...childrenIn(tree, total)].flatMap(([value, codes]): TableProblem[] => {
      const key = `${tree.column}\u0000${value}`;
      const meaning = [...new Set(codes)].sort().join('\u0000');
      const before = first.get(key) ?? meaning;
      first.set(key, before);
      return before === meaning ? [] : [{ code: 'two-meanings', tree: place, column: tree.column, value }];
    }),
  );
}

function childrenIn(tree: Hierarchy, total: string): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { code, parent } of tree.links) {
    if (parent !== '' && parent !== total) children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  return children;
}
