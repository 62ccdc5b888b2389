import { type Day, parseDay } from '../../../terms/index.ts';
import type { MetricId } from '../metric-ids.ts';

/**
 * Editions of the program that brought metrics, oldest first, and the day each was given out. The first has no day: every record
 * was begun with it or with a later one.
 */
export const EDITIONS = { '0.1.0': null } as const satisfies Readonly<Record<string, string | null>>;
type Edition = keyof typeof EDITIONS;

/**
 * The edition each metric came with: whoever adds one states its own, for an owner who began before then has it switched on
 * only when the involvement of the unions has been noted (aml. § 9-2, decision 0093).
 */
const SINCE: Readonly<Record<MetricId, Edition>> = {
  A1: '0.1.0',
  A2: '0.1.0',
  A4: '0.1.0',
  A5: '0.1.0',
  A5m: '0.1.0',
  A6: '0.1.0',
  A7: '0.1.0',
  A7m: '0.1.0',
  A7o: '0.1.0',
  A8: '0.1.0',
  A9: '0.1.0',
  A9r: '0.1.0',
  A9s: '0.1.0',
  A10: '0.1.0',
  A10t: '0.1.0',
  A14: '0.1.0',
  A14a: '0.1.0',
  B1: '0.1.0',
  B2: '0.1.0',
  B3: '0.1.0',
  B4: '0.1.0',
  B5: '0.1.0',
  B6: '0.1.0',
  B8: '0.1.0',
  B8a: '0.1.0',
  B9: '0.1.0',
  B10: '0.1.0',
  B10c: '0.1.0',
  B11: '0.1.0',
  B12: '0.1.0',
  B13: '0.1.0',
  B13m: '0.1.0',
  B14: '0.1.0',
  B14m: '0.1.0',
  B15: '0.1.0',
  F1: '0.1.0',
  F1d: '0.1.0',
  F1k: '0.1.0',
  F1l: '0.1.0',
  F1s: '0.1.0',
  A11: '0.1.0',
  A11s: '0.1.0',
  A12: '0.1.0',
  A12g: '0.1.0',
  C7: '0.1.0',
  C8: '0.1.0',
  C1: '0.1.0',
  C2: '0.1.0',
  C2z: '0.1.0',
  C3: '0.1.0',
  C4: '0.1.0',
  C5: '0.1.0',
  C6: '0.1.0',
  C9: '0.1.0',
  C10: '0.1.0',
  C10l: '0.1.0',
  C10o: '0.1.0',
  C11: '0.1.0',
  C11a: '0.1.0',
  C12: '0.1.0',
  C13: '0.1.0',
  D1: '0.1.0',
  D1n: '0.1.0',
  D2: '0.1.0',
  D2o: '0.1.0',
  D3: '0.1.0',
  D3u: '0.1.0',
  D4: '0.1.0',
  D4s: '0.1.0',
  D5: '0.1.0',
  D5b: '0.1.0',
  D6: '0.1.0',
  D8: '0.1.0',
  L1: '0.1.0',
  L1t: '0.1.0',
  L2: '0.1.0',
  L2t: '0.1.0',
  L3: '0.1.0',
  L3t: '0.1.0',
  B7: '0.1.0',
  B7d: '0.1.0',
  F10: '0.1.0',
  F10b: '0.1.0',
  F10s: '0.1.0',
  F10u: '0.1.0',
};

/** When a metric came; `day` null: with the first edition. */
export interface Came {
  readonly edition: string;
  readonly day: Day | null;
}

export function cameWith(metric: MetricId): Came {
  const edition = SINCE[metric];
  const day: string | null = EDITIONS[edition];
  return { edition, day: day === null ? null : parseDay(day) };
}
