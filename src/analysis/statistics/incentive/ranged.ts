/** A number that is not known for sure: the likeliest, and the ends of its 95 % interval or of the range that is assumed. */
export interface Ranged {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** One that is known for sure. */
export function certain(value: number): Ranged {
  return { low: value, likely: value, high: value };
}

/**
 * The range of what is reckoned from several ranges that have nothing to do with one another, by squaring and adding: each is
 * moved to its ends while the others stay where they are likeliest, and the moves downward, and upward, are added as squares.
 * Of a sum it is the method of variance estimates recovery (Zou and Donner 2008, Stat. Med. 27:1693–1702), which keeps ranges
 * that are not even to both sides; of a product it leaves out that two may be far off at once. `reckon` rises or falls all the
 * way along each of them.
 */
export function propagated(reckon: (...values: readonly number[]) => number, ranges: readonly Ranged[]): Ranged {
  const likeliest = ranges.map((one) => one.likely);
  const likely = reckon(...likeliest);
  let [down, up] = [0, 0];
  ranges.forEach(({ low, high }, moved) => {
    const ends = [low, high].map((end) => reckon(...likeliest.map((one, at) => (at === moved ? end : one))));
    down += Math.max(0, likely - Math.min(...ends)) ** 2;
    up += Math.max(0, Math.max(...ends) - likely) ** 2;
  });
  return { low: likely - Math.sqrt(down), likely, high: likely + Math.sqrt(up) };
}

/** A ratio that may have no upper end, and none at all where what it is divided by is nought or less. */
export interface RatioRange {
  readonly low: number;
  /** Null where the divisor is likeliest nought or less. */
  readonly likely: number | null;
  /** Null: there is no upper end, since the divisor may be nought. */
  readonly high: number | null;
}

/**
 * The range of part / divisor for a part of nought or more, by MOVER-R (Donner and Zou 2012, Stat. Methods Med. Res.
 * 21:347–359); where both ranges are even to both sides it is Fieller's (1954, J. R. Stat. Soc. B 16:175–185). The lower end is
 * written so that it holds where the divisor reaches nought. Null where the divisor is nought or less all the way.
 */
export function ratioRange(part: Ranged, divisor: Ranged): RatioRange | null {
  if (divisor.high <= 0) return null;
  // What is left when the square of the way to an end is taken from the square of the likeliest.
  const [partLow, partHigh] = [less(part, part.low), less(part, part.high)];
  const [divisorLow, divisorHigh] = [less(divisor, divisor.low), less(divisor, divisor.high)];
  if (divisor.likely <= 0) return { low: part.low / divisor.high, likely: null, high: null };
  const product = part.likely * divisor.likely;
  const root = (ofPart: number, ofDivisor: number) => Math.sqrt(Math.max(0, product ** 2 - ofPart * ofDivisor));
  return {
    low: part.likely === 0 ? 0 : Math.max(0, partLow / (product + root(partLow, divisorHigh))),
    likely: part.likely / divisor.likely,
    high: divisor.low <= 0 ? null : (product + root(partHigh, divisorLow)) / divisorLow,
  };
}

function less({ likely }: Ranged, end: number): number {
  return end * (2 * likely - end);
}
