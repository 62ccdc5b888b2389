import type { View } from '../../read-model/view.ts';
import { successorsBy } from '../successors.ts';
import { principalPosts } from './principal-posts.ts';
import { type PrincipalPost, type Stint, stintsOf } from './stints.ts';

/** A school with those who have led it. */
export interface School {
  /** The unit it stands in: the latest of its history. */
  readonly unit: number;
  /** All stints, also before the days asked about; those that begin after them are not among them. */
  readonly stints: readonly Stint[];
  readonly acting: readonly Stint[];
}

/** Days, both included. */
export interface DaysAsked {
  readonly first: number;
  readonly last: number;
}

export function isWithin({ from, to }: Stint, { first, last }: DaysAsked): boolean {
  return from <= last && to > first;
}

type Posts = readonly PrincipalPost[];

/**
 * The schools that had a principal on some of the days. A school is a unit with its history: until the unit has a
 * principal of its own, those of the units it follows lead it (successions dated the last day or earlier). A unit
 * whose follower had a principal later than it had itself is no school of its own any more.
 */
export function schoolsOn(view: View, days: DaysAsked): School[] {
  const posts = principalPosts(view);
  const successors = successorsBy(view.dataset, days.last);
  const lastLed = new Map([...posts].map(([unit, own]) => [unit, lastDayLed(own, days)] as const));
  const historyOf = postsBefore(posts, successors);
  const isFollowed = (unit: number) =>
    [...successors(unit)].some((later) => (lastLed.get(later) ?? NEVER) > (lastLed.get(unit) ?? NEVER));
  return [...posts].flatMap(([unit, own]) => {
    if (lastLed.get(unit) === NEVER || isFollowed(unit)) return [];
    const { stints, acting } = stintsOf(withHistory(own, historyOf.get(unit) ?? []), view.dataset.settings.gapRule);
    const school = {
      unit,
      stints: stints.filter(({ from }) => from <= days.last),
      acting: acting.filter((one) => isWithin(one, days)),
    };
    return school.stints.some((one) => isWithin(one, days)) ? [school] : [];
  });
}

const NEVER = Number.NEGATIVE_INFINITY;

/** The last of the days on which the unit had a principal of its own. */
function lastDayLed(own: Posts, days: DaysAsked): number {
  const led = own.filter((post) => isWithin(post, days)).map(({ to }) => Math.min(to - 1, days.last));
  return led.reduce((latest, day) => Math.max(latest, day), NEVER);
}

/** By unit: the posts of the units it follows, a unit at a time. */
function postsBefore(
  posts: ReadonlyMap<number, Posts>,
  successors: (unit: number) => ReadonlySet<number>,
): ReadonlyMap<number, Posts> {
  const before = new Map<number, PrincipalPost[]>();
  for (const [earlier, theirs] of posts) {
    for (const later of successors(earlier)) {
      if (later !== earlier) before.set(later, [...(before.get(later) ?? []), ...theirs]);
    }
  }
  return before;
}

/** The unit's own posts, and those of the units before it until the first day of its own. */
function withHistory(own: Posts, before: Posts): Posts {
  const first = own.reduce((earliest, { from }) => Math.min(earliest, from), Number.POSITIVE_INFINITY);
  return [
    ...own,
    ...before.filter(({ from }) => from < first).map((post) => ({ ...post, to: Math.min(post.to, first) })),
  ];
}
