import { FEWEST_TESTS_OF_WIDTH } from '../../../terms/index.ts';
import { medianOf } from '../median.ts';
import { normalQuantile } from '../normal-quantile.ts';
import { twoSidedChance } from '../student-t.ts';

/** The median of z² of the standard normal distribution. */
const MEDIAN_SQUARE = 0.454936423119572;
const LEAST_CHANCE = 1e-14;

/**
 * How much wider the middle of many tests lies than chance says, from 1 up: the median of z² divided by what it should be
 * (genomic control: Devlin & Roeder 1999, Biometrics 55:997; an empirical null, Efron 2004, JASA 99:96). Most units are as
 * usual, so where even the middle one lies far out, the model of the usual is too narrow, and not the units unusual.
 */
export function inflation(chances: readonly number[]): number {
  if (chances.length < FEWEST_TESTS_OF_WIDTH) return 1;
  const squares = chances.map((chance) => distanceOf(chance) ** 2);
  return Math.max(1, medianOf(Float64Array.from(squares).sort()) / MEDIAN_SQUARE);
}

/**
 * A chance as it is when the usual is so much wider, and its width is known by so many degrees of freedom: the distance in
 * standard deviations divided by √inflation, and read from Student's distribution.
 */
export function widened(
  chance: number,
  { inflation: by, freedom }: { readonly inflation: number; readonly freedom: number },
) {
  return twoSidedChance(distanceOf(chance) / Math.sqrt(by), Math.max(1, freedom));
}

function distanceOf(chance: number): number {
  return chance >= 1 ? 0 : -normalQuantile(Math.max(LEAST_CHANCE, chance) / 2);
}
