import { FULL_POSITION } from '../../../terms/index.ts';
import type { Lens } from '../../kernels/axis.ts';
import { careChildrenOn } from '../../kernels/own/care-places.ts';
import { eachRow } from '../../kernels/own/placed-rows.ts';
import { NOT_COUNTED } from '../../kernels/pupils.ts';
import { eachPosition } from '../../kernels/stock.ts';
import { CHILDREN_IN_CARE } from '../../metrics/days/numerators.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { NoteCode } from '../../note-codes.ts';
import type { TableNote } from '../../raw-table.ts';
import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import { CARERS, rowOf, unitsWithCarers } from '../measures/resources.ts';

/** Of children per full-time equivalent: how many units tell full-time places, and whom the units without a count leave out. */
export function withoutChildren(view: View, lens: Lens, { numerator }: Metric, day: number): TableNote[] {
  if (numerator !== CHILDREN_IN_CARE) return [];
  const { children, fullTime } = careChildrenOn(view, day);
  const counted = [...children.keys()].filter((unit) => children[unit] !== NOT_COUNTED);
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
    ...leftOut(view, lens, day, (unit) => children[unit] === NOT_COUNTED),
  ];
}

function noteIf(count: number, code: NoteCode, values: TableNote['values']): TableNote[] {
  return count > 0 ? [{ code, values }] : [];
}

function leftOut(view: View, lens: Lens, day: number, isLeftOut: (unit: number) => boolean): TableNote[] {
  const [units, persons] = [new Set<number>(), new Set<number>()];
  let shares = 0;
  eachPosition(view, lens, day, (person, piece) => {
    const unit = at(view.pieces.unit, piece);
    if (at(CARERS, at(view.pieces.subgroup, piece)) === 0 || !isLeftOut(unit)) return;
    units.add(unit);
    persons.add(person);
    shares += at(view.pieces.percent, piece);
  });
  if (units.size === 0) return [];
  const values = { units: units.size, persons: persons.size, fte: shares / FULL_POSITION };
  return [{ code: 'units-without-children', values }];
}
