import { STAFF_GROUPS, UNASSIGNED } from '../../terms/index.ts';
import { at } from '../read-model/columns.ts';
import { GROUP_OF_SUBGROUP } from '../read-model/subgroup-codes.ts';
import type { View } from '../read-model/view.ts';
import { BY, dateNumber, type Lens, movesWithTime, newStanding, passes } from './axis.ts';
import { type Cube, countAll, newCube, shapeOf, targetsOf } from './cube.ts';
import { eachPiece, spellOn, standAs, standIn } from './person-loop.ts';

const AKS = STAFF_GROUPS.indexOf('aks');
const NO_GROUP = STAFF_GROUPS.indexOf(UNASSIGNED);

/** Persons with a post in AKS, in the cell of the best of them. */
export interface CombinedPost {
  readonly all: Cube;
  /** Those who also have a post in a school group. */
  readonly combined: Cube;
  /** Those whose primary post is not in AKS: all without the headcount of AKS. */
  readonly primaryElsewhere: Cube;
  /** Those who have the primary post in AKS, and one in the school. */
  readonly combinedInAks: Cube;
}

/** What a person's active posts on a day are, best first. */
interface Posts {
  aks: number;
  inSchool: boolean;
  primaryInAks: boolean;
}

/** Who of those in AKS on a day also works in the school. metrics.md A6. */
export function combinedPostOn(view: View, lens: Lens, day: number): CombinedPost {
  const shape = shapeOf(lens);
  const cubes: CombinedPost = {
    all: newCube(shape),
    combined: newCube(shape),
    primaryElsewhere: newCube(shape),
    combinedInAks: newCube(shape),
  };
  const targets = new Int32Array(shape.margins);
  const here = { standing: newStanding(), date: dateNumber(day) };
  const tenure = movesWithTime(lens, BY.tenure);
  for (let person = 0; person < view.dataset.persons.length; person++) {
    const posts = postsOn(view, person, day);
    if (posts === null) continue;
    standAs(view, person, here.standing);
    standIn(view, posts.aks, here.standing);
    if (tenure) here.standing.spellStart = dateNumber(at(view.spells.from, spellOn(view, person, day)));
    if (!passes(lens, here.standing, here.date)) continue;
    targetsOf(shape, lens, here, targets);
    for (const cube of cubesOf(cubes, posts)) countAll(cube, targets, person, 1);
  }
  return cubes;
}

/** The numbers somebody with such posts is part of. */
function cubesOf({ all, combined, primaryElsewhere, combinedInAks }: CombinedPost, posts: Posts): readonly Cube[] {
  if (!posts.primaryInAks) return posts.inSchool ? [all, combined, primaryElsewhere] : [all, primaryElsewhere];
  return posts.inSchool ? [all, combined, combinedInAks] : [all];
}

/** Pieces come best first, so the first in AKS is the best there, and the first of all is the primary post. */
function postsOn(view: View, person: number, day: number): Posts | null {
  const posts: Posts = { aks: -1, inSchool: false, primaryInAks: false };
  let isFirst = true;
  eachPiece(view, person, day, (piece) => {
    const group = at(GROUP_OF_SUBGROUP, at(view.pieces.subgroup, piece));
    if (isFirst) posts.primaryInAks = group === AKS;
    isFirst = false;
    if (group !== AKS) posts.inSchool ||= group !== NO_GROUP;
    else if (posts.aks < 0) posts.aks = piece;
  });
  return posts.aks < 0 ? null : posts;
}
