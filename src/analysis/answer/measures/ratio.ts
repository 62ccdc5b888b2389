import type { Lens } from '../../kernels/axis.ts';
import { postsOf, subgroupsOf } from '../../kernels/posts-of.ts';
import { NOT_COUNTED, pupilsIn, pupilsOn } from '../../kernels/pupils.ts';
import { headcountOn } from '../../kernels/stock.ts';
import { ADMINISTRATION, ASSISTANTS, CHILDREN_IN_CARE, OTHER_PROFESSIONS } from '../../metrics/days/numerators.ts';
import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import type { Measure } from '../measure.ts';
import { childrenPerCarer } from './resources.ts';

const ADMINISTRATORS = subgroupsOf('administration');
const YOUTH_WORKERS = subgroupsOf('skoleassistent', 'barne_og_ungdomsarbeider');
const LEADERS = subgroupsOf('leader');
const TEACHERS = subgroupsOf('teacher');
/** Whom A10 counts. */
export const TEAM = subgroupsOf('team');

/** The two sides of a ratio of one day, by its numerator: each counted where it is. */
export function ratioMeasure(view: View, lens: Lens, numerator: string, day: number): Measure {
  if (numerator === OTHER_PROFESSIONS) return perPupil(view, lens, day);
  if (numerator === CHILDREN_IN_CARE) return childrenPerCarer(view, lens, day);
  const fte = (subgroups: Int32Array) => postsOf(view, lens, day, { subgroups });
  const measure = { codes: [] };
  if (numerator === ASSISTANTS) return { ...measure, numerator: fte(YOUTH_WORKERS), denominator: fte(TEACHERS) };
  const persons = headcountOn(view, lens, day);
  return numerator === ADMINISTRATION
    ? { ...measure, numerator: fte(ADMINISTRATORS), denominator: persons }
    : { ...measure, numerator: persons, denominator: fte(LEADERS) };
}

/**
 * Full-time equivalents at units with a pupil count, of their pupils. Contracted full-time equivalents (A2) are in every
 * hand, so whoever is at the units without one can be worked out: they must not be few either.
 */
function perPupil(view: View, lens: Lens, day: number): Measure {
  const pupils = pupilsOn(view.dataset, day);
  const isCounted = (unit: number) => at(pupils, unit) !== NOT_COUNTED;
  const leftOut = postsOf(view, lens, day, { subgroups: TEAM, counts: (unit) => !isCounted(unit) });
  const denominator = pupilsIn(lens, pupils, TEAM);
  // Without pupils a row shows no number, so there is nothing to work out from it.
  denominator.sum.forEach((count, cell) => {
    if (count === 0) leftOut.persons[cell] = 0;
  });
  const numerator = postsOf(view, lens, day, { subgroups: TEAM, counts: isCounted });
  return { codes: [], numerator, denominator, isPublicBase: true, implied: [leftOut] };
}
