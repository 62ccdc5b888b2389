import { STAFF_GROUPS, UNASSIGNED } from '../../terms/index.ts';
import { OUTCOMES, type Outcome } from '../raw-table.ts';
import { at } from '../read-model/columns.ts';
import { GROUP_OF_SUBGROUP } from '../read-model/subgroup-codes.ts';
import type { View } from '../read-model/view.ts';
import type { Lens } from './axis.ts';
import { mayReturn } from './between-two-days.ts';
import { type Cube, countAll, markAll, newCube, shapeOf, targetsOf } from './cube.ts';
import { eachPresent, postOn } from './person-loop.ts';
import { successorsBy } from './successors.ts';

export interface Outcomes {
  /** Persons by what became of them, in the cell of the first day. */
  readonly by: Readonly<Record<Outcome, Cube>>;
  /** Those with an active counted post on the first day. */
  readonly base: Cube;
  /** Persons in the unit that followed theirs, so not counted as movers. */
  readonly followed: number;
  /** Persons whose unit or group is unknown on one of the days, and who are counted as if it were the same. */
  readonly unplaced: number;
}

/**
 * What became, by the second day, of those employed on the first: stayer (same unit or its successor, same group),
 * role-changer (same unit, other group), mover (other unit), leaver (not employed, bridged holes counting as
 * employment). Same base as owner turnover, so leavers are exactly those. metrics.md 5.B, B12.
 */
export function outcomesBetween(
  view: View,
  lens: Lens,
  days: { readonly from: number; readonly to: number },
): Outcomes {
  const shape = shapeOf(lens);
  const by = Object.fromEntries(OUTCOMES.map((one) => [one, newCube(shape)])) as Record<Outcome, Cube>;
  const base = newCube(shape);
  const targets = new Int32Array(shape.margins);
  const told = { followed: 0, unplaced: 0 };
  const place = comparing(view, days.to, told);
  eachPresent(view, lens, days.from, (person, here) => {
    targetsOf(shape, lens, here, targets);
    countAll(base, targets, person, 1);
    const later = postOn(view, person, days.to);
    if (later >= 0) {
      const { unit, subgroup } = here.standing;
      countAll(by[place(unit, subgroup, at(view.posts.piece, later))], targets, person, 1);
      return;
    }
    countAll(by.leaver, targets, person, 1);
    if (mayReturn(view, person, days.to)) for (const outcome of OUTCOMES) markAll(by[outcome], targets);
  });
  return { by, base, ...told };
}

type Compare = (unit: number, subgroup: number, piece: number) => Exclude<Outcome, 'leaver'>;

function comparing(view: View, day: number, told: { followed: number; unplaced: number }): Compare {
  const nowhere = view.dataset.units.codes.indexOf(UNASSIGNED);
  const noGroup = STAFF_GROUPS.indexOf(UNASSIGNED);
  const successors = successorsBy(view.dataset, day);
  return (unit, subgroup, piece) => {
    const unitThen = at(view.pieces.unit, piece);
    const group = at(GROUP_OF_SUBGROUP, subgroup);
    const groupThen = at(GROUP_OF_SUBGROUP, at(view.pieces.subgroup, piece));
    const [unitKnown, groupKnown] = [bothKnown(unit, unitThen, nowhere), bothKnown(group, groupThen, noGroup)];
    if (!unitKnown || !groupKnown) told.unplaced++;
    if (unitKnown && unit !== unitThen) {
      if (!successors(unit).has(unitThen)) return 'mover';
      told.followed++;
    }
    return groupKnown && group !== groupThen ? 'role-changer' : 'stayer';
  };
}

function bothKnown(before: number, after: number, unknown: number): boolean {
  return before !== unknown && after !== unknown;
}
