import type { Highs } from 'highs';
import { exactIntervals, type Interval } from './attack/exact.ts';
import type { KnownSum } from './attack/known-sum.ts';
import { narrowed, type Told } from './attack/narrowed.ts';
import { knownRuleOf, type Protection } from './attack/prover.ts';
import type { Sums } from './cells/sums.ts';

/** Two whole numbers must remain. */
const WIDTH = 1;
const ROUNDING = 1e-6;

/**
 * Which of some primaries the rule alone pins to one value for whoever knows which cells it hides, with everything withheld
 * that can be. Then nothing but the rule and what is known already holds a leaf, so that each question is about the few
 * leaves that hang together through small sums: exact intervals by a program of that size. Mostly one known number after
 * another bounds them as narrowly (four cells of at least one person add up to four), and no program is asked.
 */
export function followingFromRule(
  highs: Highs,
  sums: Sums,
  wanted: Protection,
  some: readonly number[],
): readonly number[] {
  const told = toldByRule(sums, wanted);
  const left = new Set(some);
  const found: number[] = [];
  for (const sum of some) {
    if (!left.has(sum)) continue;
    const { leaves, holding } = hangingTogether(sums, told, sum);
    const asked = [...left].filter((one) => sums.of[one]?.every((leaf) => leaves.has(leaf)) === true);
    for (const one of asked) left.delete(one);
    if (holding.size === 0 || (holding.size === 1 && holding.has(sum) && sums.known[sum] === 0)) continue;
    const narrow = narrowed(sums, told, leaves.keys(), holding);
    const pinned = new Set(asked.filter((one) => isNarrow(narrow(one))));
    found.push(...pinned);
    const open = asked.filter((one) => !pinned.has(one));
    if (open.length === 0) continue;
    const placed = (one: number) => Array.from(sums.of[one] ?? [], (leaf) => leaves.get(leaf) ?? -1);
    const known = [...holding].flatMap((one): readonly KnownSum[] => {
      const bounds = told(one);
      return bounds === null ? [] : [{ leaves: placed(one), ...bounds }];
    });
    const intervals = exactIntervals(highs, leaves.size, known, open.map(placed));
    found.push(...open.filter((_, i) => isNarrow(intervals[i] ?? { low: 0, high: null })));
  }
  return found.sort((a, b) => a - b);
}

function isNarrow({ low, high }: Interval): boolean {
  return high !== null && high - low < WIDTH - ROUNDING;
}

/** What is known of a sum where everything is withheld. */
function toldByRule(sums: Sums, wanted: Protection): Told {
  const rule = knownRuleOf(wanted);
  return (sum) => {
    const value = sums.values[sum] ?? 0;
    if (sums.known[sum] === 1) return { low: value, high: value };
    return rule.primary[sum] === true ? { low: 1, high: rule.fewest - 1 } : null;
  };
}

/** The leaves, with places, that hang together with a sum, and the sums that hold them. */
function hangingTogether(sums: Sums, told: Told, sum: number) {
  const leaves = new Map<number, number>();
  const holding = new Set<number>();
  const open = [sum];
  const see = (leaf: number) => {
    if (leaves.has(leaf)) return;
    leaves.set(leaf, leaves.size);
    const more = [...(sums.over[leaf] ?? [])].filter((over) => !holding.has(over) && told(over) !== null);
    for (const over of more) holding.add(over);
    open.push(...more);
  };
  for (let one = open.pop(); one !== undefined; one = open.pop()) for (const leaf of sums.of[one] ?? []) see(leaf);
  return { leaves, holding };
}
