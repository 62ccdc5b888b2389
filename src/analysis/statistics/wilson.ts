import { normalQuantile } from './normal-quantile.ts';

/** An interval of a share, both ends from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of the share part/whole without continuity correction; `level` is the confidence, such as
 * 0.95. Ends are exactly 0 and 1 where none or all are counted; with nobody in the base it is the whole of 0–1.
 * Wilson (1927), J. Am. Stat. Assoc. 22:209–212; examples of Newcombe (1998), Stat. Med. 17:857–872, in the test.
 */
export function wilsonInterval(part: number, whole: number, level = 0.95): Interval {
  if (whole <= 0) return { low: 0, high: 1 };
  const z = normalQuantile(1 - (1 - level) / 2);
  const share = part / whole;
  const shrink = 1 + (z * z) / whole;
  const middle = (share + (z * z) / (2 * whole)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  return {
    low: part === 0 ? 0 : Math.max(0, middle - half),
    high: part === whole ? 1 : Math.min(1, middle + half),
  };
}
