import { binomialQuantile } from './binomial.ts';
import type { Interval } from './wilson.ts';

/** The levels of a funnel plot: usual variation, and what lies beyond nearly all of it. */
export const FUNNEL_LEVELS = [0.95, 0.998] as const;
export type FunnelLevel = (typeof FUNNEL_LEVELS)[number];

/**
 * Between which shares a unit of `size` persons usually lies when everyone has the same probability `share`; both ends
 * 0–1. Exact binomial quantiles, interpolated to a smooth line: (r − α)/n with α = (P(R ≤ r) − p)/P(R = r),
 * Spiegelhalter (2005), Stat. Med. 24:1185–1202, appendix A.1.1. The upper limit is the lower one of the complement,
 * so that of equal units never more than 1 − `level` lie outside (first method of Manktelow & Seaton 2012, PLoS ONE
 * 7:e45723). Without persons it is the whole of 0–1.
 */
export function funnelLimits(size: number, share: number, level: number): Interval {
  if (size <= 0) return { low: 0, high: 1 };
  if (share <= 0 || share >= 1) return { low: share, high: share };
  const tail = (1 - level) / 2;
  return { low: lowerLimit(size, share, tail), high: 1 - lowerLimit(size, 1 - share, tail) };
}

function lowerLimit(size: number, share: number, tail: number): number {
  const { count, upTo, below } = binomialQuantile(tail, size, share);
  const past = upTo > below ? (upTo - tail) / (upTo - below) : 0;
  return Math.max(0, (count - Math.min(1, Math.max(0, past))) / size);
}

/** Whether `part` of `size` lies outside the limits of `share`: fewer or more than the exact quantiles. */
export function funnelSide(part: number, size: number, share: number, level: number): 'below' | 'above' | null {
  if (size <= 0) return null;
  const tail = (1 - level) / 2;
  if (part < binomialQuantile(tail, size, share).count) return 'below';
  return size - part < binomialQuantile(tail, size, 1 - share).count ? 'above' : null;
}
