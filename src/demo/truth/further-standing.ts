import {
  ageOn,
  completedYears,
  type Day,
  OPEN_END,
  STABLE_YEARS,
  staffGroupOf,
  UNASSIGNED,
} from '../../terms/index.ts';
import { furtherTally } from './further-days.ts';
import type { FurtherMetric, FurtherTally } from './further-question.ts';
import { activeOn, cellOf, type Life, lifeOf, primaryOn } from './life.ts';
import type { TruthPost } from './question.ts';
import { type ReadyWorld, sameSchool } from './truth-of.ts';

/** Metrics of one day that ask how somebody stands beside the primary post, or since when. */
const STANDING_METRICS: readonly FurtherMetric[] = ['A6', 'A7o', 'A9r', 'A9s', 'B15'];

export function isStanding(metric: FurtherMetric): boolean {
  return STANDING_METRICS.includes(metric);
}

/** A6, A7o, A9r, A9s and B15 on a day. */
export function standingTallies(world: ReadyWorld, metric: FurtherMetric, day: Day): FurtherTally[] {
  return world.lives.flatMap((life) => {
    const active = activeOn(life, day);
    if (active.length === 0) return [];
    if (metric === 'A6') return combined(world, life, active, day);
    const post = primaryOn(life, day);
    return post === undefined
      ? []
      : [furtherTally(cellOf(life, post, day, world.units), standing(world, life, metric, day))];
  });
}

/** Where only the posts in AKS are looked at, the best of them is the primary one. */
function combined(world: ReadyWorld, life: Life, active: readonly TruthPost[], day: Day): FurtherTally[] {
  const groupOf = ({ subgroup }: TruthPost) => staffGroupOf(subgroup);
  const inAks = lifeOf({ ...life.person, posts: active.filter((post) => groupOf(post) === 'aks') });
  const best = primaryOn(inAks, day);
  if (best === undefined) return [];
  const inSchool = active.some((post) => groupOf(post) !== 'aks' && groupOf(post) !== UNASSIGNED);
  return [furtherTally(cellOf(life, best, day, world.units), { above: inSchool ? 1 : 0, below: 1 })];
}

function standing(world: ReadyWorld, life: Life, metric: FurtherMetric, day: Day): Partial<FurtherTally> {
  const { birth } = life.person;
  if (metric === 'A7o') {
    const holds = birth !== null && ageOn(day, birth.year, birth.month) >= 63;
    return { above: holds ? 1 : 0, below: 1 };
  }
  if (metric === 'A9r') return { amount: day - roleSince(life, day) };
  const since = schoolSince(world, life, day);
  if (metric === 'A9s') return { amount: day - since };
  return { above: completedYears(since, day) >= STABLE_YEARS ? 1 : 0, below: 1 };
}

function schoolSince(world: ReadyWorld, life: Life, day: Day): Day {
  return unbroken(
    life,
    day,
    ({ unit }) => unit,
    (earlier, now) => sameSchool(world, earlier, day).has(now),
  );
}

function roleSince(life: Life, day: Day): Day {
  return unbroken(
    life,
    day,
    ({ subgroup }) => subgroup,
    (earlier, now) => earlier === now,
  );
}

/** Looks back from one change of posts to the one before, until the primary post was known to be something else. */
function unbroken(
  life: Life,
  day: Day,
  held: (post: TruthPost) => string,
  isSame: (earlier: string, now: string) => boolean,
): Day {
  const spell = life.spells.find(({ from, to }) => from <= day && day < to);
  const edges = life.posts.flatMap(({ from, to }) => [from, to ?? OPEN_END]);
  const within = [...new Set(edges)].filter((edge) => edge >= (spell?.from ?? day) && edge <= day);
  let [since, now] = [day, UNASSIGNED as string];
  for (const edge of within.toSorted((a, b) => b - a)) {
    if (activeOn(life, edge).length === 0) continue;
    const post = primaryOn(life, edge);
    const here = post === undefined ? UNASSIGNED : held(post);
    if (now === UNASSIGNED) now = here;
    else if (here !== UNASSIGNED && !isSame(here, now)) break;
    since = edge;
  }
  return since;
}
