import type { EffectInterval } from '../evaluation.ts';
import { visitArrangements } from './arrangements.ts';
import { type Contrast, effectUnder } from './contrasts.ts';

/** An effect judged by what it would have been had chance handed the action to others. */
export interface JudgedByChance {
  readonly effect: number;
  /** Spread of the effect over the ways to hand out the action, the effect itself taken away. */
  readonly se: number;
  readonly p: number;
  /** The least p there can be with so many units. */
  readonly smallestP: number;
  readonly interval: EffectInterval;
  readonly isExact: boolean;
  readonly ways: number;
  /** Chance of finding a true effect of this size at the five per cent level. */
  readonly powerOf: (effect: number) => number;
}

const LEVEL = 0.05;
/** Of the effect's spread: less apart than this is the same. */
const ROUNDING = 1e-9;

interface Ways {
  /** By way: the effect it would give, and how much of a true effect it would show. */
  readonly effects: Float64Array;
  readonly treated: Float64Array;
  readonly isExact: boolean;
}

/**
 * Randomisation inference (Fisher 1935; Rosenbaum 2002): the action's labels are handed out anew among the units in every
 * way there is, or in 10,000 drawn ones (the real one counted in). p is the share of ways whose effect is at least as large;
 * the 95 % interval holds every constant effect that, taken away, leaves nothing to find. Both are exact, however few units
 * there are, where the action could as well have gone to others. Power: the share of ways in which an effect of this size
 * would be found.
 */
export function judgedByChance(
  contrasts: readonly Contrast[],
  { labels, size, seed }: { readonly labels: Int32Array; readonly size: Float64Array; readonly seed: number },
): JudgedByChance {
  const [found, shown]: [number[], number[]] = [[], []];
  const { isExact } = visitArrangements(labels, seed, (given) => {
    const { effect, treated } = effectUnder(contrasts, given, size);
    found.push(effect);
    shown.push(treated);
  });
  const ways: Ways = { effects: Float64Array.from(found), treated: Float64Array.from(shown), isExact };
  const { effect } = effectUnder(contrasts, labels, size);
  const left = ways.effects.map((value, i) => value - effect * (ways.treated[i] ?? 0));
  const se = Math.sqrt(left.reduce((sum, value) => sum + value * value, 0) / left.length);
  const near = ROUNDING * Math.max(se, Math.abs(effect));
  const extreme = ways.effects.filter((value) => Math.abs(value) >= Math.abs(effect) - near).length;
  const count = ways.effects.length;
  return {
    effect,
    se,
    p: extreme / count,
    smallestP: 1 / count,
    interval: intervalBy(ways, effect, near),
    isExact,
    ways: count,
    powerOf: (wanted) => powerBy(left, ways.treated, wanted),
  };
}

/**
 * For each way, the effects at which it would be at least as extreme as the real one form an interval around the estimate:
 * |a − τ·b| ≥ |T − τ|. The end is where just more than five per cent of the ways do.
 */
function intervalBy({ effects, treated }: Ways, effect: number, near: number): EffectInterval {
  const lows = new Float64Array(effects.length);
  const highs = new Float64Array(effects.length);
  effects.forEach((a, i) => {
    const b = treated[i] ?? 0;
    const isInner = Math.abs(b) < 1 - 1e-9;
    const [one, other] = [(effect - a) / (1 - b), (effect + a) / (1 + b)];
    lows[i] = isInner ? Math.min(one, other) : Number.NEGATIVE_INFINITY;
    highs[i] = isInner ? Math.max(one, other) : Number.POSITIVE_INFINITY;
  });
  lows.sort();
  highs.sort();
  const at = Math.floor(LEVEL * effects.length + 1e-9);
  const end = (value: number) => (Number.isFinite(value) ? (Math.abs(value) <= near ? 0 : value) : null);
  return { low: end(lows[at] ?? 0), high: end(highs[effects.length - 1 - at] ?? 0) };
}

/**
 * Every way plays the real one in its turn: the effect is added to what it gives, and held against what the ways would
 * then give.
 */
function powerBy(left: Float64Array, treated: Float64Array, size: number): number {
  const allowed = Math.floor(LEVEL * left.length + 1e-9);
  const others = left
    .map((value, i) => Math.abs(value + size * (treated[i] ?? 0)))
    .filter((_, i) => (treated[i] ?? 0) < 1 - 1e-9)
    .sort();
  // The real way is always one of the extreme, so that one fewer of the others may be.
  if (allowed < 1 || others.length < allowed) return 0;
  const limit = others[others.length - allowed] ?? Number.POSITIVE_INFINITY;
  const near = ROUNDING * Math.max(limit, Math.abs(size));
  return left.filter((value) => Math.abs(value + size) > limit + near).length / left.length;
}
