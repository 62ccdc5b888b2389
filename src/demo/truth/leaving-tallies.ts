import { addDays, addMonths, type Day, dayParts, UNASSIGNED } from '../../terms/index.ts';
import { follow, monthsLater } from './further-flows.ts';
import { ageAt, historyBegins, whyGone } from './leaving-why.ts';
import { activeOn, cellOf, employedOn, type Life, primaryOn, type Spell, standsOn } from './life.ts';
import type { TruthCell } from './question.ts';
import { type ReadyWorld, sameSchool } from './truth-of.ts';

/** One person (in one year, for B14) as far as a metric of leaving asks. */
export interface LeavingTally {
  readonly cell: TruthCell;
  /** The lines the person counts in, and is out of. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly age: number | null;
  readonly followed: FollowedLong | null;
}

/** At risk in the months after `entry` until `months`, when a cause happened or, with null, nothing had. */
export interface FollowedLong {
  readonly entry: number;
  readonly months: number;
  readonly cause: string | null;
}

function leavingTally(cell: TruthCell, more: Partial<LeavingTally>): LeavingTally {
  return { cell, above: [], below: [''], age: null, followed: null, ...more };
}

/** Where somebody at work on a day stands; null where not in a post that day. */
function atWork(world: ReadyWorld, life: Life, day: Day): TruthCell | null {
  const post = activeOn(life, day).length > 0 ? primaryOn(life, day) : undefined;
  return post === undefined ? null : cellOf(life, post, day, world.units);
}

/** A8: everybody in a post on the day whose age is known. */
export function exposedTallies(world: ReadyWorld, day: Day): LeavingTally[] {
  return world.lives.flatMap((life) => {
    const [cell, age] = [atWork(world, life, day), ageAt(life, day)];
    return cell === null || age === null ? [] : [leavingTally(cell, { age })];
  });
}

/** The years that end on a day, five at most, newest first, as far back as the files tell of those who leave. */
export function yearsBefore(world: ReadyWorld, day: Day, until: Day): (readonly [Day, Day])[] {
  const begins = historyBegins(world, until);
  return [1, 2, 3, 4, 5]
    .map((back) => [addMonths(day, -12 * back), addMonths(day, -12 * (back - 1))] as const)
    .filter(([from, to]) => from >= begins && to <= until);
}

const REASON_LINES = ['voluntary', 'voluntary-established', 'retired', 'contract-ended', 'other-told', 'not-said'];

/** B5: of everybody at work on the first day, why those who are gone on the second had left. */
export function reasonTallies(world: ReadyWorld, from: Day, to: Day, until: Day): LeavingTally[] {
  const why = whyGone(world, until);
  return world.lives.flatMap((life) => {
    const cell = atWork(world, life, from);
    if (cell === null) return [];
    const last = employedOn(life, to) ? undefined : life.spells.findLast((spell) => spell.to <= to);
    const above = last === undefined ? [] : linesOf(life, last, why(life, last.to));
    return [leavingTally(cell, { above, below: REASON_LINES })];
  });
}

function linesOf(life: Life, spell: Spell, reason: string | null): string[] {
  if (reason === null) return ['not-said'];
  if (reason === 'retired' || reason === 'contract-ended') return [reason];
  if (reason !== 'resigned') return ['other-told'];
  const lastDay = addDays(spell.to, -1);
  const permanent = primaryOn(life, lastDay)?.contract === 'permanent';
  return permanent && monthsLater(spell.from, 12) <= lastDay ? ['voluntary', 'voluntary-established'] : ['voluntary'];
}

/** B14: everybody in a post at 60 to 69 on the first day of a year, and whether still employed a year later. */
export function seniorTallies(world: ReadyWorld, day: Day, until: Day): LeavingTally[] {
  return yearsBefore(world, day, until).flatMap((year) => world.lives.flatMap((life) => senior(world, life, year)));
}

function senior(world: ReadyWorld, life: Life, [from, to]: readonly [Day, Day]): LeavingTally[] {
  const [cell, age] = [atWork(world, life, from), ageAt(life, from) ?? 0];
  if (cell === null || age < 60 || age > 69) return [];
  const below = age >= 62 && age <= 66 ? [`${age}`, '62-66'] : [`${age}`];
  return [leavingTally(cell, { above: employedOn(life, to) ? below : [], below })];
}

/** B14m: the age on the last day of those who ended at 60 or over in the years and were not back. */
export function exitAgeTallies(world: ReadyWorld, day: Day, until: Day): LeavingTally[] {
  const years = yearsBefore(world, day, until);
  const [since, end] = [years.at(-1)?.[0], years.at(0)?.[1]];
  if (since === undefined || end === undefined) return [];
  return world.lives.flatMap((life) => {
    const last = life.spells.findLast(({ to }) => to <= end);
    if (last === undefined || last.to <= since || employedOn(life, end)) return [];
    const lastDay = addDays(last.to, -1);
    const [age, cell] = [ageAt(life, lastDay) ?? 0, standsOn(life, lastDay, world.units)];
    return cell === null || age < 60 ? [] : [leavingTally(cell, { age })];
  });
}

/** B9: whoever began in the period, followed from the first day. */
export function entrantTallies(world: ReadyWorld, [from, to]: readonly [Day, Day], until: Day): LeavingTally[] {
  const since = Math.max(from, historyBegins(world, until));
  return world.lives.flatMap((life) => {
    const [first] = life.spells;
    if (first === undefined || first.from < since || first.from >= to) return [];
    return followedFrom(world, life, { stood: first.from, entry: 0 }, until);
  });
}

/** C9: whoever began in the period, and whether from October to June. */
export function hiredTallies(world: ReadyWorld, [from, to]: readonly [Day, Day], until: Day): LeavingTally[] {
  const since = Math.max(from, historyBegins(world, until));
  return world.lives.flatMap((life) => {
    const [first] = life.spells;
    const cell = first === undefined ? null : standsOn(life, first.from, world.units);
    if (first === undefined || cell === null || first.from < since || first.from >= to) return [];
    const isMidYear = ![7, 8, 9].includes(dayParts(first.from).month);
    return [leavingTally(cell, { above: isMidYear ? ['mid-year'] : [] })];
  });
}

/** B10c: those too who were at work when the history begins, where the period begins with it: from then on. */
export function curveTallies(world: ReadyWorld, [from, to]: readonly [Day, Day], until: Day): LeavingTally[] {
  const begins = historyBegins(world, until);
  const late = world.lives.flatMap((life) => {
    const [first] = life.spells;
    if (first === undefined || from > begins || first.from >= begins || first.to <= begins) return [];
    return followedFrom(world, life, { stood: begins, entry: monthsUpTo(first.from, begins) }, until);
  });
  const all = [...entrantTallies(world, [from, to], until), ...late];
  return all.filter(({ followed }) => (followed?.months ?? 0) > (followed?.entry ?? 0));
}

interface Entering {
  /** The day on which the person stands in a cell. */
  readonly stood: Day;
  readonly entry: number;
}

function followedFrom(world: ReadyWorld, life: Life, { stood, entry }: Entering, until: Day): LeavingTally[] {
  const [first] = life.spells;
  const cell = standsOn(life, stood, world.units);
  if (first === undefined || cell === null) return [];
  const { months, left } = follow(first.from, first.to, until);
  return [leavingTally(cell, { followed: { entry, months, cause: left ? 'left' : null } })];
}

/** Months until a day, a begun one counted as whole. */
function monthsUpTo(begin: Day, day: Day): number {
  let months = 0;
  while (monthsLater(begin, months) < day) months++;
  return months;
}

/** B11: whoever began in the period, until the first that happened. */
export function causeTallies(world: ReadyWorld, [from, to]: readonly [Day, Day], until: Day): LeavingTally[] {
  const begins = historyBegins(world, until);
  const why = whyGone(world, until);
  return world.lives.flatMap((life) => {
    const [first] = life.spells;
    const cell = first === undefined ? null : standsOn(life, first.from, world.units);
    if (first === undefined || cell === null || first.from < Math.max(from, begins) || first.from >= to) return [];
    const end = { day: first.to, cause: why(life, first.to) === 'retired' ? 'retired' : 'left-owner' };
    const { day, cause } = firstChange(world, life, first) ?? end;
    const { months, left } = follow(first.from, day, until);
    return [leavingTally(cell, { followed: { entry: 0, months, cause: left ? cause : null } })];
  });
}

/** The first day at another school or in a leader's post; only days on which a post begins or ends need be looked at. */
function firstChange(world: ReadyWorld, life: Life, spell: Spell): { day: Day; cause: string } | null {
  const days = [...new Set(life.posts.flatMap(({ from, to }) => [from, to ?? spell.to]))].toSorted((a, b) => a - b);
  const isLeader = (day: Day) => standsOn(life, day, world.units)?.['staff-group'] === 'leader';
  const begunAsLeader = isLeader(spell.from);
  let unit: string = UNASSIGNED;
  for (const day of days.filter((one) => one >= spell.from && one < spell.to)) {
    const next = standsOn(life, day, world.units)?.unit ?? UNASSIGNED;
    if (isAnother(world, unit, next, day)) return { day, cause: 'other-school' };
    unit = next === UNASSIGNED ? unit : next;
    if (!begunAsLeader && isLeader(day)) return { day, cause: 'leader-post' };
  }
  return null;
}

function isAnother(world: ReadyWorld, before: string, after: string, day: Day): boolean {
  return before !== UNASSIGNED && after !== UNASSIGNED && !sameSchool(world, before, day).has(after);
}
