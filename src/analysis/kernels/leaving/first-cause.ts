import { OPEN_END, STAFF_GROUPS, UNASSIGNED } from '../../../terms/index.ts';
import type { LeavingCause } from '../../leaving-lines.ts';
import { at } from '../../read-model/columns.ts';
import { GROUP_OF_SUBGROUP } from '../../read-model/subgroup-codes.ts';
import type { View } from '../../read-model/view.ts';
import { succeededSince } from '../successors.ts';
import { isRetirement, whyEnded } from './why-ended.ts';

export type Cause = Exclude<LeavingCause, 'still-there'>;

/** What first happened to somebody, and the first day on which it was so. */
export interface FirstCause {
  readonly cause: Cause;
  readonly day: number;
  readonly why: number;
}

const LEADER = STAFF_GROUPS.indexOf('leader');

/**
 * What first happened in a person's spell: the primary post came to another school (one that had followed the school by
 * then is the same; an unknown place is no other), it became a leader's and had not been from the start, or the spell
 * ended. A new school and a leader's post on the same day are a new school, as among the stayers and leavers.
 */
export function firstCauses(view: View): (person: number, spell: number) => FirstCause {
  const why = whyEnded(view);
  const change = changes(view);
  return (person, spell) => {
    const changed = change(person, spell);
    if (changed !== null) return changed;
    const end = at(view.spells.to, spell);
    const told = why(person, end);
    return { cause: isRetirement(told) ? 'retired' : 'left-owner', day: end, why: told };
  };
}

/** Why an end came that there was none of. */
const NO_END = -1;

function changes({ dataset, posts, pieces }: View): (person: number, spell: number) => FirstCause | null {
  const nowhere = dataset.units.codes.indexOf(UNASSIGNED);
  const since = succeededSince(dataset);
  const unitOf = (post: number) => at(pieces.unit, at(posts.piece, post));
  const isLeader = (post: number) => at(GROUP_OF_SUBGROUP, at(pieces.subgroup, at(posts.piece, post))) === LEADER;
  const isOther = (unit: number, post: number) => {
    const next = unitOf(post);
    if (unit === nowhere || next === nowhere || next === unit) return false;
    return (since(unit).get(next) ?? OPEN_END) > at(posts.from, post);
  };
  return (person, spell) => {
    const own = stretchesOf(posts, person, spell);
    const becomesLeader = isLeader(own[0] ?? 0) ? () => false : isLeader;
    let unit = nowhere;
    const change = own.find((post) => {
      if (isOther(unit, post) || becomesLeader(post)) return true;
      if (unitOf(post) !== nowhere) unit = unitOf(post);
      return false;
    });
    if (change === undefined) return null;
    return { cause: isOther(unit, change) ? 'other-school' : 'leader-post', day: at(posts.from, change), why: NO_END };
  };
}

/** The stretches of primary posts of a spell, in time. */
function stretchesOf({ offsets, spell }: View['posts'], person: number, which: number): number[] {
  const own: number[] = [];
  for (let post = at(offsets, person); post < at(offsets, person + 1); post++) {
    if (at(spell, post) === which) own.push(post);
  }
  return own;
}
