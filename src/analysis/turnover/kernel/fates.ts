import { STAFF_GROUPS, UNASSIGNED } from '../../../terms/index.ts';
import { successorsBy } from '../../kernels/successors.ts';
import { at } from '../../read-model/columns.ts';
import type { Dataset } from '../../read-model/dataset.ts';
import { GROUP_OF_SUBGROUP } from '../../read-model/subgroup-codes.ts';
import type { Stage } from './stage.ts';

/** Whether somebody who is employed at both moments counts as gone all the same. */
export interface Fates {
  readonly isGone: (stage: Stage, pieceBefore: number, pieceAfter: number) => boolean;
}

/**
 * By school: at another one that does not follow the first. By role: in another staff group. A school or a group that
 * is not known on one of the days says nothing, so nobody is gone because of it.
 */
export function fatesIn(dataset: Dataset): Fates {
  const { unit, subgroup } = dataset.pieces;
  const nowhere = dataset.units.codes.indexOf(UNASSIGNED);
  const noGroup = STAFF_GROUPS.indexOf(UNASSIGNED);
  const successors = new Map<number, ReturnType<typeof successorsBy>>();
  const followersBy = (day: number) => {
    const known = successors.get(day) ?? successorsBy(dataset, day);
    successors.set(day, known);
    return known;
  };
  const hasMoved = (day: number, before: number, after: number): boolean => {
    if (before === after || before === nowhere || after === nowhere) return false;
    return !followersBy(day)(before).has(after);
  };
  return {
    isGone: ({ choices, moments }, before, after) => {
      if (choices.moves === 'gone' && hasMoved(moments.to.last, at(unit, before), at(unit, after))) return true;
      if (choices.roles === 'stayed') return false;
      const [group, later] = [groupOf(at(subgroup, before)), groupOf(at(subgroup, after))];
      return group !== later && group !== noGroup && later !== noGroup;
    },
  };
}

function groupOf(subgroup: number): number {
  return at(GROUP_OF_SUBGROUP, subgroup);
}
