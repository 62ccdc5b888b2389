import type { Problem } from './verdict.ts';

/** A module and what it imports, as far as a round is looked for. */
export interface Importing {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string }[];
}

interface Walk {
  readonly imports: ReadonlyMap<string, readonly string[]>;
  /** The number of each module in the order they are come to. */
  readonly number: Map<string, number>;
  /** Modules come to that are in no finished group. */
  readonly open: string[];
  readonly isOpen: Set<string>;
  readonly groups: (readonly string[])[];
}

/**
 * Modules that reach each other by their imports: every group told once, at its first file by name. The groups are found in
 * one walk (R. Tarjan: Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972) 146–160); asking of
 * each import whether it leads back, as dependency-cruiser does, takes longer than everything else it does.
 */
export function cycles(modules: readonly Importing[]): Problem[] {
  const imports = new Map(modules.map((one) => [one.source, one.dependencies.map((to) => to.resolved)]));
  const walk: Walk = { imports, number: new Map(), open: [], isOpen: new Set(), groups: [] };
  for (const source of imports.keys()) if (!walk.number.has(source)) visit(walk, source);
  return walk.groups.filter((group) => goesRound(walk, group)).map(problemOf);
}

/** Gives the least number that can be reached from a module among the open ones. */
function visit(walk: Walk, source: string): number {
  const own = walk.number.size;
  walk.number.set(source, own);
  walk.open.push(source);
  walk.isOpen.add(source);
  let least = own;
  for (const to of walk.imports.get(source) ?? []) {
    if (!walk.imports.has(to)) continue;
    const known = walk.number.get(to);
    if (known === undefined) least = Math.min(least, visit(walk, to));
    else if (walk.isOpen.has(to)) least = Math.min(least, known);
  }
  if (least === own) closeGroup(walk, source);
  return least;
}

function closeGroup(walk: Walk, source: string): void {
  const group = walk.open.splice(walk.open.lastIndexOf(source));
  for (const one of group) walk.isOpen.delete(one);
  walk.groups.push(group);
}

function goesRound(walk: Walk, group: readonly string[]): boolean {
  const [one = ''] = group;
  return group.length > 1 || (walk.imports.get(one) ?? []).includes(one);
}

function problemOf(group: readonly string[]): Problem {
  const [place = '', ...others] = group.toSorted();
  const rest = others.length === 0 ? 'itself' : others.join(', ');
  return {
    rule: 'no-cycles',
    place,
    what: `leads back to itself by way of ${rest}: two files that need each other are one idea, or hide a third`,
  };
}
