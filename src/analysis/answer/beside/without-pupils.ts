import type { Lens } from '../../kernels/axis.ts';
import { NOT_COUNTED, pupilsOn } from '../../kernels/pupils.ts';
import { OTHER_PROFESSIONS } from '../../metrics/days/numerators.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { TableNote } from '../../raw-table.ts';
import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import { TEAM } from '../measures/ratio.ts';
import { leftOut } from './left-out.ts';

/** Of a figure per pupil: the units without a pupil count that stands, and whom that leaves out. */
export function withoutPupils(view: View, lens: Lens, { numerator }: Metric, day: number): TableNote[] {
  if (numerator !== OTHER_PROFESSIONS) return [];
  const pupils = pupilsOn(view.dataset, day);
  const isLeftOut = (unit: number) => at(pupils, unit) === NOT_COUNTED;
  return leftOut(view, lens, day, { subgroups: TEAM, isLeftOut, code: 'units-without-pupils' });
}
