import { addMonths, type Day, PUPIL_COUNT_MONTHS } from '../../../terms/index.ts';
import type { View } from '../../read-model/view.ts';
import { NOT_COUNTED } from '../pupils.ts';
import { number, placedRows } from './placed-rows.ts';

export interface CareChildren {
  /** Of each unit its full-time places, or its children where these are not told; NOT_COUNTED without a count that stands. */
  readonly children: Float64Array;
  /** 1 for each unit whose full-time places are told. */
  readonly fullTime: Int32Array;
}

/** Children in after-school care of each unit, by its latest count on or before a day that is at most twelve months old. */
export function careChildrenOn(view: View, day: number): CareChildren {
  const { length } = view.dataset.units.codes;
  const found = { children: new Float64Array(length).fill(NOT_COUNTED), fullTime: new Int32Array(length) };
  const earliest = addMonths(day as Day, -PUPIL_COUNT_MONTHS);
  const counted = placedRows(view, 'care-places')
    .filter(({ values }) => number(values['day']) >= earliest && number(values['day']) <= day)
    .toSorted((a, b) => number(a.values['day']) - number(b.values['day']));
  for (const { unit, values } of counted) {
    // No register knows the unit: its children cannot be set against anybody's posts.
    if (unit === length - 1) continue;
    const { fullTimePlaces: places } = values;
    found.children[unit] = typeof places === 'number' ? places : number(values['children']);
    found.fullTime[unit] = typeof places === 'number' ? 1 : 0;
  }
  return found;
}
