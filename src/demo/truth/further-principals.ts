import { addDays, addMonths, bridges, type Day, DEFAULT_GAP_RULE, OPEN_END } from '../../terms/index.ts';
import { furtherTally } from './further-days.ts';
import type { FurtherMetric, FurtherTally, TimeFollowed } from './further-question.ts';
import { cellOf, type Life, lifeOf, primaryOn } from './life.ts';
import type { TruthPost } from './question.ts';
import { type ReadyWorld, sameSchool } from './truth-of.ts';

const OF_PRINCIPALS: readonly FurtherMetric[] = ['B13', 'B13m'];

export function isOfPrincipals(metric: FurtherMetric): boolean {
  return OF_PRINCIPALS.includes(metric);
}

/** A post as principal, with whose it is. */
interface Led {
  readonly life: Life;
  readonly post: TruthPost;
}

/** Somebody's time at the head of a school, days `[from, to)`. */
interface Time {
  readonly life: Life;
  readonly from: Day;
  readonly to: Day;
}

interface LedSchool {
  readonly unit: string;
  readonly times: readonly Time[];
}

/** B13: schools of the last five years by line; B13m: each time as principal that is followed. */
export function principalTallies(world: ReadyWorld, metric: FurtherMetric, day: Day): FurtherTally[] {
  const first = metric === 'B13' ? addDays(addMonths(day, -60), 1) : (-1_000_000 as Day);
  const lastDays = world.lives.flatMap(({ spells }) => spells.map(({ to }) => to - 1));
  const since = lastDays.reduce((earliest, one) => Math.min(earliest, one), day);
  return schoolsLed(world, first, day).flatMap((school) => {
    const cell = cellOfSchool(world, school, day);
    if (cell === null) return [];
    return metric === 'B13' ? continuity(cell, school, first) : tenure(cell, school, since, day);
  });
}

const endOf = ({ to }: TruthPost): Day => to ?? OPEN_END;

function schoolsLed(world: ReadyWorld, first: Day, last: Day): LedSchool[] {
  const led = world.lives.flatMap((life) =>
    life.posts
      .filter(({ subgroup, unit }) => subgroup === 'skoleledelse_rektor' && world.units.has(unit))
      .map((post): Led => ({ life, post })),
  );
  const units = [...new Set(led.map(({ post }) => post.unit))];
  const of = (unit: string) => led.filter(({ post }) => post.unit === unit);
  const lastDay = (unit: string): number => {
    const within = of(unit).filter(({ post }) => post.from <= last && endOf(post) > first);
    return Math.max(...within.map(({ post }) => Math.min(endOf(post) - 1, last)));
  };
  const stands = units.filter((unit) => {
    const own = lastDay(unit);
    const later = [...sameSchool(world, unit, last)].some((one) => lastDay(one) > own);
    return own > Number.NEGATIVE_INFINITY && !later;
  });
  return stands.map((unit) => {
    const before = units.filter((one) => one !== unit && sameSchool(world, one, last).has(unit)).flatMap(of);
    return { unit, times: timesOf(of(unit), before).filter(({ from }) => from <= last) };
  });
}

/** The school's principals one after the other, those of the units before it until it has one of its own. */
function timesOf(own: readonly Led[], before: readonly Led[]): Time[] {
  const begun = Math.min(...own.map(({ post }) => post.from)) as Day;
  const edges = [...own, ...before].flatMap(({ post }) => [post.from, endOf(post)]);
  const days = [...new Set([...edges, begun])].toSorted((a, b) => a - b);
  const runs: Time[] = [];
  days.forEach((from, i) => {
    const life = leaderOn(from >= begun ? own : before, from);
    const to = days[i + 1];
    if (life === undefined || to === undefined) return;
    const last = runs.at(-1);
    if (last?.life === life && bridges(DEFAULT_GAP_RULE, last.to, from)) runs.splice(-1, 1, { ...last, to });
    else runs.push({ life, from, to });
  });
  const times: Time[] = [];
  for (const run of runs.filter(({ from, to }) => to - from > 90)) {
    const last = times.at(-1);
    if (last?.life === run.life) times.splice(-1, 1, { ...last, to: run.to });
    else times.push(run);
  }
  return times;
}

/** Of all posts active that day the one that would be primary if they were one person's. */
function leaderOn(led: readonly Led[], day: Day): Life | undefined {
  const active = led.filter(({ post }) => post.from <= day && day < endOf(post));
  const [some] = active;
  if (some === undefined) return undefined;
  const together = lifeOf({ ...some.life.person, posts: active.map(({ post }) => post) });
  const best = primaryOn(together, day);
  return active.find(({ post }) => post === best)?.life;
}

/** Where a school stands: only what its unit is matters. */
function cellOfSchool(world: ReadyWorld, { unit, times }: LedSchool, day: Day): FurtherTally['cell'] | null {
  const life = times[0]?.life;
  const post = life?.posts.find((one) => one.subgroup === 'skoleledelse_rektor');
  return life === undefined || post === undefined ? null : cellOf(life, { ...post, unit }, day, world.units);
}

function continuity(cell: FurtherTally['cell'], { times }: LedSchool, first: Day): FurtherTally[] {
  const within = times.filter(({ to }) => to > first);
  if (within.length === 0) return [];
  const changes = times.filter(({ from }, i) => i > 0 && from >= first).length;
  const many = new Set(within.map(({ life }) => life)).size >= 3;
  return [
    furtherTally(cell, { own: { continuity: 'changes' }, above: changes, below: 1 }),
    furtherTally(cell, { own: { continuity: 'three-or-more' }, above: many ? 1 : 0, below: 1 }),
  ];
}

/** Followed from the first day on which somebody is known to have been at the owner for the last time. */
function tenure(cell: FurtherTally['cell'], { times }: LedSchool, since: number, day: Day): FurtherTally[] {
  return times.flatMap(({ from, to }) => {
    const [left, entry] = [to <= day, Math.max(0, since - from)];
    const days = Math.min(to, day + 1) - from;
    if (days <= entry) return [];
    return [furtherTally(cell, { above: left ? 1 : 0, below: 1, time: { entry, days, left } })];
  });
}

/** The least time served from which five are followed: what is shorter is not told of anybody. */
function toldFrom(whole: readonly TimeFollowed[]): number {
  const counts = whole.map(({ entry: from }) => ({
    from,
    followed: whole.reduce((sum, { entry, days }) => sum + (entry <= from && days > from ? 1 : 0), 0),
  }));
  const enough = counts.flatMap(({ from, followed }) => (followed < 5 ? [] : [from]));
  return enough.length === 0 ? 0 : Math.min(...enough);
}

/**
 * Years by which half have left: day by day, of those still there, the share that did not; null where not so far. `whole`
 * are those of all schools, of whom five must be followed.
 */
export function halfLeft(all: readonly TimeFollowed[], whole: readonly TimeFollowed[]): number | null {
  const begin = toldFrom(whole);
  const days = [...new Set(all.map((one) => one.days))].toSorted((a, b) => a - b);
  const counts = days.map((at) => ({
    at,
    there: all.filter((one) => one.entry < at && at <= one.days).length,
    gone: all.filter((one) => one.left && one.days === at).length,
    later: all.some((one) => one.entry >= at),
  }));
  const after = counts.filter(({ at }) => at > begin);
  // Nobody is left to follow, though others are later on: no more is known.
  const end = after.findIndex(({ there, gone, later }) => there === gone && later);
  let stay = 1;
  const curve = after.slice(0, end === -1 ? after.length : end).map(({ at, there, gone }) => {
    stay *= 1 - gone / there;
    return [at, stay] as const;
  });
  const half = curve.find(([, share]) => share <= 0.5 + 1e-9);
  if (half === undefined) return null;
  const next = curve.find(([, share]) => share < half[1] - 1e-9) ?? curve.at(-1) ?? half;
  const middle = half[1] > 0.5 - 1e-9 ? (half[0] + next[0]) / 2 : half[0];
  return Math.round((middle / 365.25) * 10) / 10;
}
