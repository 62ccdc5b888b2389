import type { Lens } from '../../kernels/axis.ts';
import { careChildrenOn } from '../../kernels/own/care-places.ts';
import { eachRow } from '../../kernels/own/placed-rows.ts';
import { NOT_COUNTED } from '../../kernels/pupils.ts';
import { CHILDREN_IN_CARE } from '../../metrics/days/numerators.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { TableNote } from '../../raw-table.ts';
import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import { CARERS, rowOf, unitsWithCarers } from '../measures/resources.ts';
import { leftOut } from './left-out.ts';
import { noteIf } from './note-if.ts';

/** Of children per full-time equivalent: how many units tell full-time places, and whom the units without a count leave out. */
export function withoutChildren(view: View, lens: Lens, { numerator }: Metric, day: number): TableNote[] {
  if (numerator !== CHILDREN_IN_CARE) return [];
  const { children, fullTime } = careChildrenOn(view, day);
  const isLeftOut = (unit: number) => children[unit] === NOT_COUNTED;
  const counted = [...children.keys()].filter((unit) => !isLeftOut(unit));
  const staffed = new Set(unitsWithCarers(view, day));
  let [all, whole, empty] = [0, 0, 0];
  eachRow(lens, counted.map(rowOf), ({ unit }) => {
    if (staffed.has(unit)) {
      all += 1;
      whole += at(fullTime, unit);
    } else empty += 1;
  });
  return [
    ...noteIf(all, 'full-time-places', { units: whole, all }),
    ...noteIf(empty, 'units-without-carers', { units: empty }),
    ...leftOut(view, lens, day, { subgroups: CARERS, isLeftOut, code: 'units-without-children' }),
  ];
}
