import { uniformsFrom } from '../chance.ts';
import type { GroupTime } from './cells.ts';
import { errorOf } from './influenced.ts';

/** How wide intervals must be, in standard errors, to hold for all cells together, and the intervals. */
export interface Band {
  readonly critical: number;
  readonly cells: readonly {
    readonly group: number;
    readonly time: number;
    readonly low: number;
    readonly high: number;
  }[];
}

const DRAWS = 1000;
const LEVEL = 0.95;

/**
 * A band within which, in 95 of 100 cases, all cells lie at once: every unit's influence is given a sign by chance, and the
 * largest of the cells' values in standard errors is looked at, 1,000 times (multiplier bootstrap, Rademacher signs;
 * Callaway and Sant'Anna 2021, 4.1). Cells without any spread are left out.
 */
export function bandOf(cells: readonly GroupTime[], seed: number): Band {
  const spread = cells.filter(({ influence }) => errorOf(influence) > 0);
  const errors = spread.map(({ influence }) => errorOf(influence));
  const next = uniformsFrom(seed);
  const size = cells[0]?.influence.length ?? 0;
  const signs = new Int8Array(size);
  const largest = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw++) {
    for (let unit = 0; unit < size; unit++) signs[unit] = next() < 0.5 ? -1 : 1;
    largest[draw] = spread.reduce((most, { influence }, i) => {
      const sum = influence.reduce((all, value, unit) => all + value * (signs[unit] ?? 0), 0);
      return Math.max(most, Math.abs(sum) / size / (errors[i] ?? 1));
    }, 0);
  }
  largest.sort();
  const critical = largest[Math.ceil(LEVEL * DRAWS) - 1] ?? 0;
  return {
    critical,
    cells: spread.map(({ group, time, att }, i) => ({
      group,
      time,
      low: att - critical * (errors[i] ?? 0),
      high: att + critical * (errors[i] ?? 0),
    })),
  };
}
