import { binomialTerms } from '../binomial.ts';
import { logGamma } from '../gamma.ts';

/** Below this the counts vary as those of a binomial distribution do. */
const NO_SPREAD = 1e-6;

/**
 * Probabilities of 0 … `size` where each person counts with probability `share` and the persons of a unit are alike by
 * `spread` (intraclass correlation ρ, 0 ≤ ρ < 1): the beta-binomial distribution with α = share(1−ρ)/ρ, β = (1−share)(1−ρ)/ρ
 * (Skellam 1948, J. R. Stat. Soc. B 10:257). From the most likely side outwards by the ratio of neighbours.
 */
export function betaBinomialTerms(size: number, share: number, spread: number): Float64Array {
  if (spread < NO_SPREAD || share <= 0 || share >= 1) return binomialTerms(size, share);
  const weight = (1 - spread) / spread;
  const [alpha, beta] = [share * weight, (1 - share) * weight];
  const terms = new Float64Array(size + 1);
  const start = Math.min(size, Math.max(0, Math.round(size * share)));
  terms[start] = Math.exp(logChoices(size, start) + logBeta(start + alpha, size - start + beta) - logBeta(alpha, beta));
  for (let r = start; r < size; r++) {
    terms[r + 1] = ((terms[r] ?? 0) * (size - r) * (r + alpha)) / ((r + 1) * (size - r - 1 + beta));
  }
  for (let r = start; r > 0; r--) {
    terms[r - 1] = ((terms[r] ?? 0) * r * (size - r + beta)) / ((size - r + 1) * (r - 1 + alpha));
  }
  return terms;
}

/** How often a count comes out so low, and so high: the probability of the count itself is shared between the two. */
export interface Tails {
  readonly low: number;
  readonly high: number;
  /** Probability of exactly this count. */
  readonly own: number;
}

/** The two tails of a count. Each is summed from its thin end, so that a small chance keeps its digits. */
export function tailsOf(part: number, terms: Float64Array): Tails {
  let [below, above] = [0, 0];
  for (let r = 0; r < part; r++) below += terms[r] ?? 0;
  for (let r = terms.length - 1; r > part; r--) above += terms[r] ?? 0;
  const own = terms[part] ?? 0;
  return { low: below + own / 2, high: above + own / 2, own };
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

function logChoices(size: number, part: number): number {
  return logGamma(size + 1) - logGamma(part + 1) - logGamma(size - part + 1);
}
