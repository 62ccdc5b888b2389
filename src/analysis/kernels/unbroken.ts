import { at } from '../read-model/columns.ts';
import { SUBGROUP_CODES } from '../read-model/subgroup-codes.ts';
import type { View } from '../read-model/view.ts';
import type { Amount } from './amounts.ts';
import { postOn } from './person-loop.ts';
import { successorsBy } from './successors.ts';

/** First day of the time a person has had without interruption on a day; NaN where not employed. */
export type Since = Amount;

/**
 * Since when the primary post has been at the same school, within one spell, bridged holes included. A unit that the
 * school follows is the same school (successions dated the day or earlier); an unknown unit counts as unchanged, as in B3.
 */
export function atSchoolSince(view: View, day: number): Since {
  const { units } = view.dataset;
  const successors = successorsBy(view.dataset, day);
  return unbrokenSince(view, day, {
    column: view.pieces.unit,
    unknown: units.codes.length - 1,
    isSame: (earlier, now) => earlier === now || successors(earlier).has(now),
  });
}

const NO_SUBGROUP = SUBGROUP_CODES.indexOf('unassigned');

/** Since when the primary post has been of the same staff subgroup, at whatever school. Unknown counts as unchanged. */
export function inRoleSince(view: View, day: number): Since {
  return unbrokenSince(view, day, {
    column: view.pieces.subgroup,
    unknown: NO_SUBGROUP,
    isSame: (earlier, now) => earlier === now,
  });
}

/** What is to stay the same, of each counted piece. */
interface Held {
  readonly column: Int32Array;
  readonly unknown: number;
  readonly isSame: (earlier: number, now: number) => boolean;
}

/** Goes back through the stretches of the spell until one of another known place; all are held against the latest known. */
function unbrokenSince(view: View, day: number, { column, unknown, isSame }: Held): Since {
  const { offsets, from, piece, spell } = view.posts;
  return (person) => {
    const last = postOn(view, person, day);
    if (last < 0) return Number.NaN;
    let [since, now] = [at(from, last), unknown];
    for (let i = last; i >= at(offsets, person) && at(spell, i) === at(spell, last); i--) {
      const place = at(column, at(piece, i));
      if (now === unknown) now = place;
      else if (place !== unknown && !isSame(place, now)) break;
      since = at(from, i);
    }
    return since;
  };
}
