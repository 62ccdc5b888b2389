import { at } from '../../../read-model/columns.ts';

/** Who gives which hours: whole numbers. Pairs stand by teacher, then by line. */
export interface Giving {
  readonly teachers: number;
  readonly lines: number;
  readonly given: Int32Array;
  /** Hours each teacher has left. */
  readonly free: Int32Array;
  /** Hours of each line that nobody gives. */
  readonly left: Int32Array;
}

export function pairOf({ lines }: Pick<Giving, 'lines'>, teacher: number, line: number): number {
  return teacher * lines + line;
}

export function copyOf({ teachers, lines, given, free, left }: Giving): Giving {
  return { teachers, lines, given: given.slice(), free: free.slice(), left: left.slice() };
}

export function leftIn({ left }: Pick<Giving, 'left'>): number {
  return left.reduce((sum, hours) => sum + hours, 0);
}

/** What it costs that a teacher may give a line; 0 = may already, infinite = may never. */
export type PriceOf = (teacher: number, line: number) => number;

interface Step {
  readonly teacher: number;
  readonly line: number;
}

/** A chain by which more is given: each step's teacher takes its line, and gives up that of the next step. The last has hours left. */
interface Chain {
  readonly price: number;
  readonly steps: readonly Step[];
}

/** A search for chains: what each node (lines, then teachers) costs, how much it bears, and the node before it. */
interface Reached {
  readonly price: Float64Array;
  readonly bears: Int32Array;
  readonly before: Int32Array;
  readonly settled: Uint8Array;
}

/**
 * The cheapest chain from a line that lacks hours to a teacher who has some left, and of those as cheap one that bears many; null
 * where there is none. Method: Dijkstra.
 */
function cheapestChain(giving: Giving, priceOf: PriceOf): Chain | null {
  const { lines, free } = giving;
  const reached = beginAtLacking(giving);
  let best = -1;
  for (let node = nextOf(reached); isAsCheap(reached, node, best); node = nextOf(reached)) {
    reached.settled[node] = 1;
    const left = node < lines ? 0 : at(free, node - lines);
    if (node < lines) toTeachers(giving, reached, node, priceOf);
    else if (left === 0) toLines(giving, reached, node);
    else best = moreBearing(reached, { node, best, left });
  }
  return best < 0 ? null : chainTo(best, lines, reached.before, reached.price[best] as number);
}

/** Whether there is a node to go on with, and none that was found before costs less. */
function isAsCheap({ price }: Reached, node: number, best: number): boolean {
  return node >= 0 && (best < 0 || (price[node] as number) <= (price[best] as number));
}

/** Of the ends found so far and this one the one that bears most. */
function moreBearing(
  { bears }: Reached,
  { node, best, left }: { readonly node: number; readonly best: number; readonly left: number },
): number {
  bears[node] = Math.min(at(bears, node), left);
  return best < 0 || at(bears, node) > at(bears, best) ? node : best;
}

function beginAtLacking({ teachers, lines, left }: Giving): Reached {
  const size = lines + teachers;
  const reached = {
    price: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    bears: new Int32Array(size),
    before: new Int32Array(size).fill(-1),
    settled: new Uint8Array(size),
  };
  for (let line = 0; line < lines; line++)
    if (at(left, line) > 0) {
      reached.price[line] = 0;
      reached.bears[line] = at(left, line);
    }
  return reached;
}

function nextOf({ price, bears, settled }: Reached): number {
  let best = -1;
  for (let node = 0; node < price.length; node++) {
    if (settled[node] === 1 || price[node] === Number.POSITIVE_INFINITY) continue;
    const [one, other] = [price[node] as number, price[best] ?? Number.POSITIVE_INFINITY];
    if (one < other || (one === other && at(bears, node) > at(bears, best))) best = node;
  }
  return best;
}

function toTeachers({ teachers, lines }: Giving, reached: Reached, line: number, priceOf: PriceOf): void {
  for (let teacher = 0; teacher < teachers; teacher++)
    reach(reached, line, { to: lines + teacher, more: priceOf(teacher, line), most: at(reached.bears, line) });
}

function toLines(giving: Giving, reached: Reached, node: number): void {
  for (let line = 0; line < giving.lines; line++) {
    const most = at(giving.given, pairOf(giving, node - giving.lines, line));
    if (most > 0) reach(reached, node, { to: line, more: 0, most: Math.min(most, at(reached.bears, node)) });
  }
}

interface Reach {
  readonly to: number;
  readonly more: number;
  readonly most: number;
}

function reach({ price, bears, before, settled }: Reached, from: number, { to, more, most }: Reach): void {
  if (settled[to] === 1) return;
  const [now, then] = [price[to] as number, (price[from] as number) + more];
  if (then > now || then === Number.POSITIVE_INFINITY || (then === now && most <= at(bears, to))) return;
  price[to] = then;
  bears[to] = most;
  before[to] = from;
}

function chainTo(teacher: number, lines: number, before: Int32Array, price: number): Chain {
  const steps: Step[] = [];
  for (let node = teacher; node >= 0; ) {
    const line = at(before, node);
    steps.unshift({ teacher: node - lines, line });
    node = at(before, line);
  }
  return { price, steps };
}

/** Gives along a chain as much as it bears. */
function give(giving: Giving, { steps }: Chain): void {
  const { given, free, left } = giving;
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return;
  const handed = steps.slice(1).map(({ line }, i) => pairOf(giving, steps[i]?.teacher ?? 0, line));
  const hours = Math.min(at(left, first.line), at(free, last.teacher), ...handed.map((pair) => at(given, pair)));
  for (const { teacher, line } of steps) {
    const pair = pairOf(giving, teacher, line);
    given[pair] = at(given, pair) + hours;
  }
  for (const pair of handed) given[pair] = at(given, pair) - hours;
  left[first.line] = at(left, first.line) - hours;
  free[last.teacher] = at(free, last.teacher) - hours;
}

/** Gives all that can be given without cost; then the cheapest chain that has one, or null. */
export function giveAll(giving: Giving, priceOf: PriceOf): Chain | null {
  for (;;) {
    const chain = cheapestChain(giving, priceOf);
    if (chain === null || chain.price > 0) return chain;
    give(giving, chain);
  }
}
