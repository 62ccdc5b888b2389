import { logGamma } from './gamma.ts';

/** What R allows a cumulated probability to fall short of the one asked for. */
const SLACK = 64 * Number.EPSILON;

/**
 * Probabilities of 0 … `size` among `size` persons who each count with probability `share` (0–1). From the most likely
 * count outwards by the ratio of neighbours, so that no term loses its digits to a far one.
 */
export function binomialTerms(size: number, share: number): Float64Array {
  const terms = new Float64Array(size + 1);
  if (share <= 0 || share >= 1) {
    terms[share <= 0 ? 0 : size] = 1;
    return terms;
  }
  const mode = Math.min(size, Math.floor((size + 1) * share));
  const odds = share / (1 - share);
  const choices = logGamma(size + 1) - logGamma(mode + 1) - logGamma(size - mode + 1);
  terms[mode] = Math.exp(choices + mode * Math.log(share) + (size - mode) * Math.log1p(-share));
  for (let r = mode; r < size; r++) terms[r + 1] = (terms[r] ?? 0) * odds * ((size - r) / (r + 1));
  for (let r = mode; r > 0; r--) terms[r - 1] = ((terms[r] ?? 0) * r) / (odds * (size - r + 1));
  return terms;
}

/** A quantile with the probabilities on both sides of it. */
export interface BinomialQuantile {
  /** Smallest count r with P(R ≤ r) ≥ p. */
  readonly count: number;
  /** P(R ≤ r) and P(R ≤ r − 1). */
  readonly upTo: number;
  readonly below: number;
}

/** The quantile of the binomial distribution for 0 < p < 1, as `qbinom` of R gives it. */
export function binomialQuantile(p: number, size: number, share: number): BinomialQuantile {
  const terms = binomialTerms(size, share);
  let below = 0;
  for (let count = 0; count < size; count++) {
    const upTo = below + (terms[count] ?? 0);
    if (upTo * (1 + SLACK) >= p) return { count, upTo, below };
    below = upTo;
  }
  return { count: size, upTo: 1, below };
}
