import { chiSquareQuantile } from './gamma.ts';
import type { Interval } from './wilson.ts';

/**
 * Exact interval of the mean of a Poisson count: χ²(α/2; 2n)/2 … χ²(1−α/2; 2n+2)/2; `level` such as 0.95. Divide both
 * ends by the exposure for a rate. Garwood (1936), Biometrika 28:437–442; published values in the test.
 */
export function poissonInterval(events: number, level = 0.95): Interval {
  const tail = (1 - level) / 2;
  return {
    low: events === 0 ? 0 : chiSquareQuantile(tail, 2 * events) / 2,
    high: chiSquareQuantile(1 - tail, 2 * events + 2) / 2,
  };
}
