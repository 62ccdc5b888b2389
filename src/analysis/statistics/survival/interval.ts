import { normalQuantile } from '../normal-quantile.ts';

/** The scale on which an interval for a probability is symmetric. */
export type Scale = 'log-log' | 'log' | 'plain';

export const SCALES: readonly Scale[] = ['log-log', 'log', 'plain'];

/** Ends of an interval; null where the scale has none (0 and 1 on the log-log scale). */
export interface Ends {
  readonly lower: number | null;
  readonly upper: number | null;
}

const NONE: Ends = { lower: null, upper: null };

/**
 * Interval for a probability p with standard error `error` at normal quantile z: log-log p^exp(±z·se/(p·ln p)),
 * log p·exp(±z·se/p) capped at 1, plain p ± z·se kept in [0, 1] (Kalbfleisch & Prentice 2002, 1.4; R's survfit.formula).
 */
export function probabilityInterval(p: number, error: number | null, z: number, scale: Scale): Ends {
  if (error === null) return NONE;
  if (scale === 'plain') return { lower: Math.max(0, p - z * error), upper: Math.min(1, p + z * error) };
  if (p <= 0) return NONE;
  if (scale === 'log') {
    const width = Math.exp((z * error) / p);
    return { lower: p / width, upper: Math.min(1, p * width) };
  }
  if (p >= 1) return NONE;
  const width = (z * error) / (p * Math.log(p));
  return { lower: p ** Math.exp(-width), upper: p ** Math.exp(width) };
}

/** The normal quantile for an interval of this level, such as 1.96 for 0.95. */
export function zOf(level: number): number {
  return normalQuantile(1 - (1 - level) / 2);
}
