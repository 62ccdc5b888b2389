import type { Lens } from '../../kernels/axis.ts';
import { continuityOn } from '../../kernels/principals/continuity.ts';
import { principalTenureOn } from '../../kernels/principals/tenure.ts';
import type { View } from '../../read-model/view.ts';
import type { Measure } from '../measure.ts';

/** Changes per school, and schools with many principals; each tells of the principals of the other schools, too. */
export function continuityMeasures(view: View, lens: Lens, day: number): Measure[] {
  const { schools, changes, steady, many, fewer } = continuityOn(view, lens, day);
  return [
    { codes: ['changes'], numerator: changes, denominator: schools, implied: [steady] },
    { codes: ['three-or-more'], numerator: many, denominator: schools, implied: [fewer] },
  ];
}

/** Ended stints of those followed, and the years until half have ended; the rest still run. */
export function tenureMeasure(view: View, lens: Lens, day: number): Measure {
  const { ended, stints, running, estimates } = principalTenureOn(view, lens, day);
  return { codes: [], numerator: ended, denominator: stints, estimates, implied: [running] };
}
