import type { KnownSum } from './known-sum.ts';

/** What follows without a solver: leaves with one possible value, and the parts of the rest that hang together. */
interface Presolved {
  readonly fixed: ReadonlyMap<number, number>;
  readonly parts: readonly { readonly leaves: readonly number[]; readonly known: readonly KnownSum[] }[];
}

/** A sum of nothing is nobody; a sum with one unknown tells it. What is left falls into parts. */
export function presolved(size: number, known: readonly KnownSum[]): Presolved {
  const fixed = new Map<number, number>();
  let rest = known;
  for (let before = -1; before !== fixed.size; ) {
    before = fixed.size;
    rest = rest.map((one) => without(one, fixed));
    for (const [leaf, value] of rest.flatMap(told)) if (!fixed.has(leaf)) fixed.set(leaf, value);
  }
  return { fixed, parts: partsOf(size, fixed, onceEach(rest)) };
}

/** What one sum tells of its leaves by itself. */
function told({ leaves, low, high }: KnownSum): readonly (readonly [leaf: number, value: number])[] {
  if (high === 0) return leaves.map((leaf) => [leaf, 0]);
  return leaves.length === 1 && low === high ? leaves.map((leaf) => [leaf, low]) : [];
}

function without({ leaves, low, high }: KnownSum, fixed: ReadonlyMap<number, number>): KnownSum {
  let gone = 0;
  for (const leaf of leaves) gone += fixed.get(leaf) ?? 0;
  return { leaves: leaves.filter((leaf) => !fixed.has(leaf)), low: low - gone, high: high - gone };
}

function onceEach(known: readonly KnownSum[]): readonly KnownSum[] {
  const narrowest = new Map<string, KnownSum>();
  for (const one of known) {
    if (one.leaves.length === 0) continue;
    const key = [...one.leaves].sort((a, b) => a - b).join(',');
    const before = narrowest.get(key);
    const [low, high] = [Math.max(one.low, before?.low ?? one.low), Math.min(one.high, before?.high ?? one.high)];
    narrowest.set(key, { leaves: one.leaves, low, high });
  }
  return [...narrowest.values()];
}

function partsOf(size: number, fixed: ReadonlyMap<number, number>, known: readonly KnownSum[]): Presolved['parts'] {
  const head = Int32Array.from({ length: size }, (_, i) => i);
  const find = (leaf: number): number => {
    let at = leaf;
    while (head[at] !== at) at = head[at] = head[head[at] ?? 0] ?? 0;
    return at;
  };
  for (const { leaves } of known) for (const leaf of leaves) head[find(leaf)] = find(leaves[0] ?? leaf);
  const parts = new Map<number, { readonly leaves: number[]; readonly known: KnownSum[] }>();
  for (let leaf = 0; leaf < size; leaf++) {
    if (fixed.has(leaf)) continue;
    const part = parts.get(find(leaf)) ?? { leaves: [], known: [] };
    part.leaves.push(leaf);
    parts.set(find(leaf), part);
  }
  for (const one of known) parts.get(find(one.leaves[0] ?? -1))?.known.push(one);
  return [...parts.values()];
}
