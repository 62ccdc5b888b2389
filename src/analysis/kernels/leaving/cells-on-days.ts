import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import { BY, dateNumber, type Lens, movesWithTime, newStanding, passes } from '../axis.ts';
import { type Shape, targetsOf } from '../cube.ts';
import { postOn, standAs, standAt } from '../person-loop.ts';

/** Writes the cells of a person on a day; false where in no counted post that day, or kept out by a filter. */
export function cellsOnDays(
  view: View,
  lens: Lens,
  shape: Shape,
): (person: number, day: number, targets: Int32Array) => boolean {
  const standing = newStanding();
  const tenure = movesWithTime(lens, BY.tenure);
  return (person, day, targets) => {
    const post = postOn(view, person, day);
    if (post < 0 || at(view.posts.hole, post) === 1) return false;
    standAs(view, person, standing);
    standAt(view, post, standing, tenure);
    const date = dateNumber(day);
    if (!passes(lens, standing, date)) return false;
    targetsOf(shape, lens, { standing, date }, targets);
    return true;
  };
}
