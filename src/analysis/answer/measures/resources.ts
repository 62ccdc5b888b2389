import type { Lens } from '../../kernels/axis.ts';
import { postsCountedOn } from '../../kernels/own/authorised-posts.ts';
import { careChildrenOn } from '../../kernels/own/care-places.ts';
import { type PlacedRow, sumOf } from '../../kernels/own/placed-rows.ts';
import { qualifiedHoursOn, specialGroupsOn } from '../../kernels/own/school-counts.ts';
import { type StageHours, stageHoursOn } from '../../kernels/own/teaching-hours.ts';
import { postsOf, subgroupsOf } from '../../kernels/posts-of.ts';
import { NOT_COUNTED } from '../../kernels/pupils.ts';
import type { Kernel, OwnKernel } from '../../metrics/metric.ts';
import type { View } from '../../read-model/view.ts';
import { lensOf } from '../axes.ts';
import type { Measure } from '../measure.ts';

/** Kernels of counts of one day in own tables. */
const COUNT_KERNELS = [
  ...(['teacher-norm', 'norm-gap', 'vacancies', 'staffed'] as const),
  ...(['qualified-hours', 'special-groups'] as const),
] as const satisfies readonly OwnKernel[];
export type CountKernel = (typeof COUNT_KERNELS)[number];

export function isCountKernel(kernel: Kernel): kernel is CountKernel {
  return COUNT_KERNELS.some((one) => one === kernel);
}

/** Whom A11 counts. */
export const CARERS = subgroupsOf('aks');

/** What an own table tells of the latest count on or before a day. None where no count stands. */
export function countMeasures(view: View, lens: Lens, kernel: CountKernel, day: number): readonly Measure[] {
  if (kernel === 'vacancies') return vacancies(view, lens, day);
  if (kernel === 'staffed') {
    const { qualified, authorised } = postsCountedOn(view, lens, day);
    return [{ codes: [], numerator: qualified, denominator: authorised, isPublicBase: true }];
  }
  if (kernel === 'qualified-hours') {
    const { qualified, hours } = qualifiedHoursOn(view, lens, day);
    return [{ codes: [], numerator: qualified, denominator: hours, isPublicBase: true }];
  }
  if (kernel === 'special-groups') {
    const { pupils, posts } = specialGroupsOn(view, lens, day);
    return [{ codes: [], numerator: pupils, denominator: posts }];
  }
  return stageHoursOn(view, lens, day).map((one) => (kernel === 'norm-gap' ? gap(one) : groupSize(one)));
}

function groupSize({ stage, pupilHours, ordinaryHours }: StageHours): Measure {
  return { codes: [stage], numerator: pupilHours, denominator: ordinaryHours, isPublicBase: true };
}

/** Where nobody is taught on a stage nothing is lacking, and that is not nothing to lack. */
function gap({ stage, pupilHours, missing }: StageHours): Measure {
  const estimates = Array.from(missing.sum, (fte, cell) => {
    return { value: (pupilHours.sum[cell] ?? 0) > 0 ? fte : null, low: null, high: null };
  });
  return { codes: [stage], numerator: missing, denominator: null, estimates };
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
 * Children of units with a count, per full-time equivalent in AKS there; units without either are left out. Children are published, so that the ratio tells how
 * many full-time equivalents there are: whose they are is told as the persons of both sides. Contracted full-time equivalents
 * (A2) are in every hand, so whoever is at the units without a count can be worked out, too.
 */
export function childrenPerCarer(view: View, lens: Lens, day: number): Measure {
  const { children } = careChildrenOn(view, day);
  const isCounted = (unit: number) => children[unit] !== NOT_COUNTED;
  const denominator = postsOf(view, lens, day, { subgroups: CARERS, counts: isCounted });
  const leftOut = postsOf(view, lens, day, { subgroups: CARERS, counts: (unit) => !isCounted(unit) });
  const rows = unitsWithCarers(view, day).filter(isCounted).map(rowOf);
  const numerator = sumOf(lens, rows, ({ unit }) => children[unit] ?? 0, denominator);
  return { codes: [], numerator, denominator, implied: [leftOut] };
}

/** Units with anybody in AKS on a day, by their place. */
export function unitsWithCarers(view: View, day: number): readonly number[] {
  const byUnit = lensOf(view.dataset, { by: ['unit'], where: [] });
  const { sum } = postsOf(view, byUnit, day, { subgroups: CARERS });
  return [...sum.keys()].slice(0, -1).filter((unit) => (sum[unit] ?? 0) > 0);
}

/** A unit as a row of a table of units. */
export function rowOf(unit: number): PlacedRow {
  return { unit, subgroup: 0, values: {}, isEarly: false };
}
