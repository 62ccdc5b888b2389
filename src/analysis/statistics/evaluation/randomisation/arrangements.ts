import { shuffle, uniformsFrom } from '../chance.ts';

/** Up to so many ways to hand out the action are all gone through. */
const MOST_EXACT = 200_000;
/** Else so many are drawn (methods.md 5.2). */
const DRAWS = 10_000;

/** In how many ways the labels can be handed out: n!/(n₁!·n₂!·…). */
export function countOfArrangements(labels: Int32Array): number {
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  let [count, left] = [1, labels.length];
  for (const size of sizes.values()) {
    for (let i = 1; i <= size; i++) count = (count * (left - size + i)) / i;
    left -= size;
  }
  return Math.round(count);
}

export interface Visited {
  /** True where every way was gone through; else they were drawn, and the real one is among them once. */
  readonly isExact: boolean;
  readonly count: number;
}

/** Goes through the ways to hand out the labels, all of them or drawn ones, the real one among them. */
export function visitArrangements(labels: Int32Array, seed: number, visit: (labels: Int32Array) => void): Visited {
  const count = countOfArrangements(labels);
  if (count <= MOST_EXACT) {
    const kinds = [...new Set(labels)].sort((a, b) => a - b);
    const left = new Map(kinds.map((kind) => [kind, labels.filter((label) => label === kind).length]));
    handOut({ given: labels.slice(), kinds, left, visit }, 0);
    return { isExact: true, count };
  }
  const next = uniformsFrom(seed);
  const given = labels.slice();
  visit(labels);
  for (let draw = 0; draw < DRAWS; draw++) {
    shuffle(given, next);
    visit(given);
  }
  return { isExact: false, count: DRAWS + 1 };
}

interface HandingOut {
  readonly given: Int32Array;
  readonly kinds: readonly number[];
  readonly left: Map<number, number>;
  readonly visit: (labels: Int32Array) => void;
}

function handOut(out: HandingOut, unit: number): void {
  if (unit === out.given.length) {
    out.visit(out.given);
    return;
  }
  for (const kind of out.kinds) {
    const left = out.left.get(kind) ?? 0;
    if (left === 0) continue;
    out.left.set(kind, left - 1);
    out.given[unit] = kind;
    handOut(out, unit + 1);
    out.left.set(kind, left);
  }
}
