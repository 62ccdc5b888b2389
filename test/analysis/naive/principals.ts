import type { WorldRow } from '../small-world.ts';
import { activeRows, FIRST, isBridged, type Known, LAST, subgroupOn, unitOn } from './person.ts';

/** Somebody's time as principal, days `from` … `to` − 1. */
export interface Time {
  readonly person: number;
  readonly from: number;
  to: number;
}

type Rank = readonly (number | string)[];

/** Somebody who may lead a unit on a day. */
interface Leading {
  readonly person: number;
  readonly rank: Rank;
}

/** Who leads each unit on each day; undefined = nobody. */
type Diary = ReadonlyMap<string, readonly (Leading | undefined)[]>;

const diaries = new WeakMap<Known, Diary>();

function diaryOf(known: Known): Diary {
  const kept = diaries.get(known) ?? written(known);
  diaries.set(known, kept);
  return kept;
}

function written(known: Known): Diary {
  const nobody = () => new Array<Leading | undefined>(LAST - FIRST + 1).fill(undefined);
  const diary = new Map(known.world.units.map(({ unit }) => [unit as string, nobody()] as const));
  const begun = Math.min(...known.rows.flat().map(({ from }) => from), LAST);
  for (let day = Math.max(FIRST, begun); day <= LAST; day++) {
    for (const [unit, leading] of posts(known, day)) {
      const days = diary.get(unit);
      if (days !== undefined) days[day - FIRST] = better(days[day - FIRST], leading);
    }
  }
  return diary;
}

/** Every post as principal of a day: in which unit, whose, and how it ranks as primary posts do. */
function posts(known: Known, day: number): (readonly [unit: string, leading: Leading])[] {
  const { world } = known;
  return world.persons.flatMap((_, person) =>
    activeRows(known, person, day)
      .filter(({ position }) => subgroupOn(world, position, day) === 'skoleledelse_rektor')
      .map((post) => {
        const unit = unitOn(world, post.workplace, day);
        return [unit, { person, rank: [...rankOf(post, unit), person] }] as const;
      }),
  );
}

function rankOf({ percent, contract, from, position }: WorldRow, unit: string): Rank {
  return [
    -Math.max(0, percent),
    ['permanent', 'temporary', 'unknown'].indexOf(contract),
    from,
    unit,
    position ?? 'zzz',
  ];
}

function better(a: Leading | undefined, b: Leading | undefined): Leading | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const at = a.rank.findIndex((value, i) => value !== b.rank[i]);
  return at >= 0 && (b.rank[at] ?? 0) < (a.rank[at] ?? 0) ? b : a;
}

function followersOf({ world }: Known, earlier: string, day: number): Set<string> {
  const same = new Set([earlier]);
  for (const one of same) {
    for (const step of world.successions) if (step.day <= day && step.from === one) same.add(step.to);
  }
  return same;
}

export interface NaiveSchool {
  readonly unit: string;
  /** Times that count, one person after the other. */
  readonly times: readonly Time[];
}

/** Schools that had somebody leading them on some of the days. */
export function naiveSchools(known: Known, [first, last]: readonly [number, number]): NaiveSchool[] {
  const diary = diaryOf(known);
  const [begin, end] = [Math.max(first, FIRST), Math.min(last, LAST)];
  const lastLed = (unit: string) =>
    (diary.get(unit) ?? [])
      .slice(0, end - FIRST + 1)
      .findLastIndex((one, i) => one !== undefined && i >= begin - FIRST);
  const alive = [...diary.keys()].filter((unit) => {
    const own = lastLed(unit);
    return own >= 0 && ![...followersOf(known, unit, last)].some((later) => lastLed(later) > own);
  });
  return alive.map((unit) => {
    const times = timesOf(known, historyOf(known, unit, last));
    return { unit, times: times.filter(({ from }) => from <= last) };
  });
}

/** The unit's own days, and before the first of them the best of those who led the units it follows. */
function historyOf(known: Known, unit: string, day: number): (number | undefined)[] {
  const diary = diaryOf(known);
  const own = diary.get(unit) ?? [];
  const begun = own.findIndex((leading) => leading !== undefined);
  const before = [...diary.keys()].filter((earlier) => earlier !== unit && followersOf(known, earlier, day).has(unit));
  const bestOf = (i: number) => before.map((earlier) => diary.get(earlier)?.[i]).reduce(better, undefined);
  return own.map((leading, i) => (i >= begun ? leading : bestOf(i))?.person);
}

function timesOf(known: Known, days: readonly (number | undefined)[]): Time[] {
  const runs: Time[] = [];
  days.forEach((person, i) => {
    const last = runs.at(-1);
    const day = FIRST + i;
    if (person === undefined) return;
    if (last?.person === person && (last.to === day || isBridged(known, last.to, day))) last.to = day + 1;
    else runs.push({ person, from: day, to: day + 1 });
  });
  const times: Time[] = [];
  for (const run of runs.filter(({ from, to }) => to - from > 90)) {
    const last = times.at(-1);
    if (last?.person === run.person) last.to = run.to;
    else times.push({ ...run });
  }
  return times;
}
