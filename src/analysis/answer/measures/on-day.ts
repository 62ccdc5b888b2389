import type { Cube } from '../../kernels/cube.ts';
import type { ShareOnDay } from '../../kernels/share-on-day.ts';
import type { Measure } from '../measure.ts';

/** A number of one day that is out of nothing. */
export function count(numerator: Cube): Measure {
  return { codes: [], numerator, denominator: null };
}

/** A share of one day; the others of the whole that it tells of must not be few either. */
export function share({ part, whole, rest }: ShareOnDay): Measure {
  return { codes: [], numerator: part, denominator: whole, ...(rest === null ? {} : { implied: [rest] }) };
}

/** The cube with every amount told in another unit. */
export function inUnits(cube: Cube, unit: (amount: number) => number): Cube {
  for (let cell = 0; cell < cube.sum.length; cell++) cube.sum[cell] = unit(cube.sum[cell] ?? 0);
  return cube;
}
