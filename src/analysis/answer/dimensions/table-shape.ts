import { type DimensionId, UNASSIGNED } from '../../../terms/index.ts';
import type { Question } from '../../question.ts';
import { at } from '../../read-model/columns.ts';
import type { Dataset } from '../../read-model/dataset.ts';
import { GROUP_OF_SUBGROUP } from '../../read-model/subgroup-codes.ts';
import { codesOf } from './dimension-codes.ts';

/** Place of the one parent of each code of a dimension inside another; −1 = may lie in any. Null where neither holds the other. */
export function parentsOf(dataset: Dataset, child: DimensionId, parent: DimensionId): Int32Array | null {
  const { units, subAreas } = dataset;
  if (child === 'staff-subgroup' && parent === 'staff-group') return GROUP_OF_SUBGROUP;
  if (child === 'sub-area' && parent === 'area') return subAreas.parent;
  if (child !== 'unit') return null;
  switch (parent) {
    case 'area':
      return units.area;
    case 'sub-area':
      return units.subArea;
    case 'school-type':
      return units.schoolType;
    case 'living-conditions':
      return units.living;
    default:
      return null;
  }
}

/** For each code of a dimension of the breakdown: may it stand in the table at all, given the filters? */
export function allowedCodes(dataset: Dataset, question: Question, dimension: DimensionId): Int32Array {
  const tests = question.where.map((filter) => {
    const through = codesOf(dataset, filter.dimension).map((code) => filter.codes.includes(code));
    const up = parentsOf(dataset, dimension, filter.dimension);
    const down = parentsOf(dataset, filter.dimension, dimension);
    return (place: number): boolean => {
      if (filter.dimension === dimension) return through[place] === true;
      if (up !== null && at(up, place) >= 0) return through[at(up, place)] === true;
      if (down === null) return true;
      return through.some((passes, child) => passes && (at(down, child) === place || at(down, child) < 0));
    };
  });
  return Int32Array.from(codesOf(dataset, dimension), (_, place) => (tests.every((test) => test(place)) ? 1 : 0));
}

/** True for codes that stand in a table only where somebody has them. */
export function onlyIfAnybody(dataset: Dataset, dimension: DimensionId, firstDay: number): Int32Array {
  const codes = codesOf(dataset, dimension);
  return Int32Array.from(codes, (code, i) => {
    const closed = dimension === 'unit' && at(dataset.units.closedOn, i) <= firstDay;
    return code === 'unknown' || code === UNASSIGNED || closed ? 1 : 0;
  });
}
