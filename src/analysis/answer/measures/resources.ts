import type { Lens } from '../../kernels/axis.ts';
import { postsCountedOn } from '../../kernels/own/authorised-posts.ts';
import { careChildrenOn } from '../../kernels/own/care-places.ts';
import { sumOf } from '../../kernels/own/placed-rows.ts';
import { stageHoursOn } from '../../kernels/own/teaching-hours.ts';
import { postsOf, subgroupsOf } from '../../kernels/posts-of.ts';
import { NOT_COUNTED } from '../../kernels/pupils.ts';
import type { OwnKernel } from '../../metrics/metric.ts';
import type { View } from '../../read-model/view.ts';
import type { Measure } from '../measure.ts';

/** Kernels of counts of one day in own tables. */
export type CountKernel = Exclude<OwnKernel, 'absence'>;

/** Whom A11 counts. */
export const CARERS = subgroupsOf('aks');

/** What an own table tells of the latest count on or before a day. None where no count stands. */
export function countMeasures(view: View, lens: Lens, kernel: CountKernel, day: number): readonly Measure[] {
  if (kernel === 'vacancies') return vacancies(view, lens, day);
  if (kernel === 'staffed') {
    const { qualified, authorised } = postsCountedOn(view, lens, day);
    return [{ codes: [], numerator: qualified, denominator: authorised, isPublicBase: true }];
  }
  return stageHoursOn(view, lens, day).map(({ stage, pupilHours, ordinaryHours, missing }) =>
    kernel === 'norm-gap'
      ? { codes: [stage], numerator: missing, denominator: null }
      : { codes: [stage], numerator: pupilHours, denominator: ordinaryHours, isPublicBase: true },
  );
}

/** Nobody is in a vacant post, and how many posts there should be is a plan: only who is in one for lack of others is a person. */
function vacancies(view: View, lens: Lens, day: number): readonly Measure[] {
  const { authorised, vacant, temporary, notFilled, besideTemporary } = postsCountedOn(view, lens, day);
  const line = { denominator: authorised, isPublicBase: true } as const;
  return [
    { ...line, codes: ['not-filled'], numerator: notFilled, implied: [besideTemporary] },
    { ...line, codes: ['vacant'], numerator: vacant },
    { ...line, codes: ['temporary'], numerator: temporary, implied: [besideTemporary] },
  ];
}

/**
 * Children of units with a count, per full-time equivalent in AKS there. Children are published, so that the ratio tells how
 * many full-time equivalents there are: whose they are is told as the persons of both sides. Contracted full-time equivalents
 * (A2) are in every hand, so whoever is at the units without a count can be worked out, too.
 */
export function childrenPerCarer(view: View, lens: Lens, day: number): Measure {
  const { children } = careChildrenOn(view, day);
  const isCounted = (unit: number) => children[unit] !== NOT_COUNTED;
  const rows = [...children.keys()].filter(isCounted).map((unit) => ({ unit, subgroup: 0, values: {} }));
  const denominator = postsOf(view, lens, day, { subgroups: CARERS, counts: isCounted });
  const leftOut = postsOf(view, lens, day, { subgroups: CARERS, counts: (unit) => !isCounted(unit) });
  const numerator = sumOf(lens, rows, ({ unit }) => children[unit] ?? 0, denominator);
  return { codes: [], numerator, denominator, implied: [leftOut] };
}
