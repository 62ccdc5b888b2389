import { ACTING_PRINCIPAL_DAYS } from '../../../terms/index.ts';
import type { View } from '../../read-model/view.ts';
import { dateNumber, type Lens, newStanding, passes } from '../axis.ts';
import { shapeOf, targetsOf } from '../cube.ts';
import { type DaysAsked, type School, schoolsOn } from './schools.ts';
import type { Stint } from './stints.ts';

/** Calls `each` for every school of the days that the filters let through, with its cell in every margin. */
export function eachSchool(
  view: View,
  lens: Lens,
  days: DaysAsked,
  each: (school: School, targets: Int32Array) => void,
): void {
  const shape = shapeOf(lens);
  const targets = new Int32Array(shape.margins);
  const here = { standing: newStanding(), date: dateNumber(days.last) };
  for (const school of schoolsOn(view, days)) {
    here.standing.unit = school.unit;
    if (!passes(lens, here.standing, here.date)) continue;
    targetsOf(shape, lens, here, targets);
    each(school, targets);
  }
}

/** True for a stint that may still turn out to be acting: it runs at the end of the data, for so few days so far. */
export function mayBeActing({ counting: { horizon } }: View, { from, to }: Stint): boolean {
  return to > horizon + 1 && horizon + 1 - from <= ACTING_PRINCIPAL_DAYS;
}
