import { ACTING_PRINCIPAL_DAYS, bridges, type Day, type GapRule } from '../../../terms/index.ts';

/** A post as principal; `rank` tells which goes before which where several lead a school on a day: the lowest first. */
export interface PrincipalPost {
  readonly person: number;
  readonly unit: number;
  /** Days `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly rank: number;
}

/** Somebody's time as principal of one school. Days `[from, to)`. */
export interface Stint {
  readonly person: number;
  readonly from: number;
  readonly to: number;
}

export interface Stints {
  /** In order of time; no two that follow each other are of the same person. */
  readonly stints: readonly Stint[];
  /** Times too short to count. */
  readonly acting: readonly Stint[];
}

/**
 * The principals of a school one after the other. On each day it is the best of the posts active. A hole in the same
 * person's posts that the gap rule bridges is no break; a time of at most 90 days is acting and left out; and whoever
 * is back after acting principals only, or after nobody, goes on. metrics.md B13.
 */
export function stintsOf(posts: readonly PrincipalPost[], rule: GapRule): Stints {
  const runs = joined(runsOf(posts), (before, next) => bridges(rule, before.to as Day, next.from as Day));
  const isActing = ({ from, to }: Stint) => to - from <= ACTING_PRINCIPAL_DAYS;
  return {
    stints: joined(
      runs.filter((run) => !isActing(run)),
      () => true,
    ),
    acting: runs.filter(isActing),
  };
}

/** Stretches of days with one and the same principal. */
function runsOf(posts: readonly PrincipalPost[]): Stint[] {
  const ranked = [...posts].sort((a, b) => a.rank - b.rank);
  const edges = [...new Set(posts.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const stretches = edges.flatMap((from, i): Stint[] => {
    const to = edges[i + 1];
    const best = ranked.find((post) => post.from <= from && from < post.to);
    return best === undefined || to === undefined ? [] : [{ person: best.person, from, to }];
  });
  return joined(stretches, (before, next) => before.to === next.from);
}

/** Joins times of one person that follow each other, where they are one. */
function joined(times: readonly Stint[], isOne: (before: Stint, next: Stint) => boolean): Stint[] {
  const all: Stint[] = [];
  for (const next of times) {
    const before = all.at(-1);
    if (before?.person === next.person && isOne(before, next)) all[all.length - 1] = { ...before, to: next.to };
    else all.push(next);
  }
  return all;
}
