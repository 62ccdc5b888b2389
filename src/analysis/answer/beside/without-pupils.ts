import { FULL_POSITION } from '../../../terms/index.ts';
import type { Lens } from '../../kernels/axis.ts';
import { NOT_COUNTED, pupilsOn } from '../../kernels/pupils.ts';
import { eachPosition } from '../../kernels/stock.ts';
import { OTHER_PROFESSIONS } from '../../metrics/days/numerators.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { TableNote } from '../../raw-table.ts';
import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import { TEAM } from '../measures/ratio.ts';

/** Of a figure per pupil: the units without a pupil count that stands, and whom that leaves out. The unplaced are one of them. */
export function withoutPupils(view: View, lens: Lens, { numerator }: Metric, day: number): TableNote[] {
  if (numerator !== OTHER_PROFESSIONS) return [];
  const pupils = pupilsOn(view.dataset, day);
  const [units, persons] = [new Set<number>(), new Set<number>()];
  let shares = 0;
  eachPosition(view, lens, day, (person, piece) => {
    const unit = at(view.pieces.unit, piece);
    if (at(TEAM, at(view.pieces.subgroup, piece)) === 0 || at(pupils, unit) !== NOT_COUNTED) return;
    units.add(unit);
    persons.add(person);
    shares += at(view.pieces.percent, piece);
  });
  if (units.size === 0) return [];
  const values = { units: units.size, persons: persons.size, fte: shares / FULL_POSITION };
  return [{ code: 'units-without-pupils', values }];
}
