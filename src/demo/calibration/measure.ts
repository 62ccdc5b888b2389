import { type Day, formatDay } from '../../terms/index.ts';
import { makeReady, type ReadyWorld, type Tally, talliesOf } from '../truth/truth-of.ts';
import type { DemoPerson, DemoPost, DemoUnit, DemoWorld } from '../world/world.ts';

/** An invented owner made ready to be counted in several ways. */
export interface Measured {
  readonly world: DemoWorld;
  readonly units: readonly DemoUnit[];
  /** Persons, each where the primary post is. */
  readonly persons: (day: Day, of?: (tally: Tally) => boolean) => number;
  /** Contracted full-time equivalents. */
  readonly fullTime: (day: Day, of?: (tally: Tally) => boolean) => number;
  /** Per cent of those at work on a day who had left a year later. */
  readonly gone: (metric: 'B2' | 'B3', days: readonly [Day, Day], of?: (tally: Tally) => boolean) => number;
  /** Persons registered at each unit on a day, whatever their terms. */
  readonly registered: (day: Day) => ReadonlyMap<string, number>;
  /** Posts that count and run on a day. */
  readonly posts: (day: Day) => readonly { readonly person: DemoPerson; readonly post: DemoPost }[];
}

const everybody = (): boolean => true;

function runs(post: DemoPost, day: Day): boolean {
  return post.from <= day && (post.to === null || post.to > day);
}

/** Remembers what was reckoned for a day. */
function once<T>(reckon: (day: Day) => T): (day: Day) => T {
  const known = new Map<Day, T>();
  return (day) => {
    const value = known.get(day) ?? reckon(day);
    known.set(day, value);
    return value;
  };
}

function registeredOn(world: DemoWorld, day: Day): Map<string, number> {
  const counts = new Map<string, number>();
  for (const person of world.persons) {
    const there = new Set(person.posts.filter((post) => runs(post, day)).map((post) => post.unit));
    for (const unit of there) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

function goneShare(ready: ReadyWorld, metric: 'B2' | 'B3', [from, to]: readonly [Day, Day]): readonly Tally[] {
  return talliesOf(ready, metric, { from, to });
}

const sum = (tallies: readonly Tally[], of: (tally: Tally) => number): number =>
  tallies.reduce((total, one) => total + of(one), 0);

export function measure(world: DemoWorld): Measured {
  const ready = makeReady(world);
  const heads = once((at) => talliesOf(ready, 'A1', { at }));
  const shares = once((at) => talliesOf(ready, 'A2', { at }));
  const left = new Map<string, readonly Tally[]>();
  return {
    world,
    units: world.units.filter((unit) => unit.closedOn === null),
    persons: (day, of = everybody) => heads(day).filter(of).length,
    fullTime: (day, of = everybody) => sum(shares(day).filter(of), (one) => one.amount) / 10_000,
    gone: (metric, days, of = everybody) => {
      const key = `${metric}/${formatDay(days[0])}`;
      const tallies = left.get(key) ?? goneShare(ready, metric, days);
      left.set(key, tallies);
      const own = tallies.filter(of);
      return (100 * sum(own, (one) => one.amount)) / Math.max(1, own.length);
    },
    registered: once((day) => registeredOn(world, day)),
    posts: once((day) =>
      world.persons.flatMap((person) =>
        person.posts.filter((post) => runs(post, day) && post.terms === 'ordinary').map((post) => ({ person, post })),
      ),
    ),
  };
}

/** Quantile with straight lines between neighbours. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}
