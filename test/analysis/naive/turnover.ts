import type { Question } from '../../../src/analysis/index.ts';
import type { Stand } from '../../../src/analysis/turnover/path.ts';
import {
  APPRENTICE_SUBGROUPS,
  type Day,
  EXCLUDED_TERMS,
  finalFrom,
  formatDay,
  type GapRule,
  OPEN_END,
  STAFF_SUBGROUPS,
} from '../../../src/terms/index.ts';
import { day as dayOfText, type WorldLeave, type WorldRow } from '../small-world.ts';
import { codeOn, type Known, subgroupOn, unitOn } from './person.ts';

/**
 * The second road of every turnover definition and of all that stands between two: persons as objects, one day after
 * the other, no stretches, no sorting, no reuse. Written from docs/methods/turnover-definitions.md, not from the kernel.
 */
export interface NaiveTurnover {
  numerator: number;
  denominator: number;
  readonly gone: Set<number>;
  readonly base: Set<number>;
  provisional: boolean;
}

/** One person under one stand's rules; what a day is like is found out when it is asked for. */
interface One {
  readonly known: Known;
  readonly stand: Stand;
  readonly where: Question['where'];
  readonly person: number;
  readonly gap: GapRule;
  readonly rows: Map<number, readonly WorldRow[]>;
}

export function naiveTurnover(known: Known, where: Question['where'], stand: Stand): NaiveTurnover {
  const told: NaiveTurnover = { numerator: 0, denominator: 0, gone: new Set(), base: new Set(), provisional: false };
  const { summerDays, otherDays } = known.world.gapRule;
  const gap = {
    summerDays: stand.choices['summer-holes'] === 'bridged' ? summerDays : 0,
    otherDays: stand.choices['short-holes'] === 'bridged' ? otherDays : 0,
  };
  known.world.persons.forEach((_, person) => {
    const one: One = { known, stand, where, person, gap, rows: new Map() };
    if (stand.choices.counted === 'as-events') events(one, told);
    else betweenTwoDays(one, told);
  });
  return told;
}

const LONGEST_LOOK = 70;

/** Rows that make the person employed on a day. */
function activeOn(one: One, day: number): readonly WorldRow[] {
  const found = one.rows.get(day);
  if (found !== undefined) return found;
  const { world, rows } = one.known;
  const { hourly, leave } = one.stand.choices;
  const active = (rows[one.person] ?? []).filter((row) => {
    if (row.from > day || day >= row.to) return false;
    if (EXCLUDED_TERMS.includes(row.terms) && !(hourly === 'counted' && row.terms === 'hourly')) return false;
    if (APPRENTICE_SUBGROUPS.includes(subgroupOn(world, row.position, day))) return false;
    return leave === 'employed' || !isLongAway(one, row, day);
  });
  one.rows.set(day, active);
  return active;
}

/** On a whole leave from the unit of a row that is 90 days or more; without an end: that has lasted so long. */
function isLongAway({ known, person }: One, row: WorldRow, day: number): boolean {
  const unit = unitOn(known.world, row.workplace, day);
  return (known.leaves[person] ?? []).some((leave) => {
    const { from, to, percent = -1 } = leave;
    if (from > day || day >= to || (percent >= 0 && percent < 10_000)) return false;
    const length = to === OPEN_END ? day - from : to - from;
    return length >= 90 && unitOn(known.world, workplaceOf(known, leave), from) === unit;
  });
}

function workplaceOf({ world }: Known, { workplace = '' }: WorldLeave): string {
  const places = world.deliveries.flatMap(({ rows }) => rows.map((row) => row.workplace)).sort();
  return places.includes(workplace) ? workplace : (places[0] ?? '');
}

function isActive(one: One, day: number): boolean {
  return activeOn(one, day).length > 0;
}

/** Active, or in a hole that is bridged. */
function isEmployed(one: One, day: number): boolean {
  if (isActive(one, day)) return true;
  let [before, after] = [day - 1, day + 1];
  while (before > day - LONGEST_LOOK && !isActive(one, before)) before--;
  while (after < day + LONGEST_LOOK && !isActive(one, after)) after++;
  return isActive(one, before) && isActive(one, after) && isBridged(one.gap, before + 1, after);
}

function isBridged({ summerDays, otherDays }: GapRule, firstAway: number, back: number): boolean {
  const days = Array.from({ length: back - firstAway }, (_, i) => formatDay((firstAway + i) as Day).slice(5));
  if (days.length <= otherDays) return true;
  return days.length <= summerDays && (days.includes('07-31') || days.includes('08-01'));
}

/** The last day, this one or before, on which the person stood in a post. */
function lastActive(one: One, day: number): number {
  let back = day;
  while (!isActive(one, back)) back--;
  return back;
}

/** The best post of a day on which there is one. */
function best(one: One, day: number): WorldRow {
  const rank = (row: WorldRow): readonly (number | string)[] => [
    -Math.max(0, row.percent),
    ['permanent', 'temporary', 'unknown'].indexOf(row.contract),
    row.from,
    unitOn(one.known.world, row.workplace, day).replace('unassigned', 'zzz'),
    row.position ?? 'zzz',
  ];
  const [first, ...others] = activeOn(one, day);
  if (first === undefined) throw new Error('nobody there');
  return others.reduce((so, row) => (isBefore(rank(row), rank(so)) ? row : so), first);
}

function isBefore(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place >= 0 && (a[place] ?? 0) < (b[place] ?? 0);
}

/** In a hole the person stands as on the last day in a post, but grows older. */
function passes(one: One, day: number): boolean {
  const stood = lastActive(one, day);
  const row = best(one, stood);
  let spellStart = day;
  while (one.where.some(({ dimension }) => dimension === 'tenure') && isEmployed(one, spellStart - 1)) spellStart--;
  const then = codeOn(one.known, one.person, row, { day: stood, spellStart });
  const now = codeOn(one.known, one.person, row, { day, spellStart });
  return one.where.every(({ dimension, codes }) => {
    const code = dimension === 'age-band' || dimension === 'tenure' ? now : then;
    return codes.includes(code(dimension));
  });
}

/** The first day of a moment for which something holds. */
function firstOf(moment: Stand['moments']['from'], holds: (day: number) => boolean): number | null {
  for (let day: number = moment.first; day <= moment.last; day++) if (holds(day)) return day;
  return null;
}

/** The day of a moment on which the person stands in a post and is let through. */
function countedAt(one: One, moment: Stand['moments']['from']): number | null {
  const day = firstOf(moment, (at) => isActive(one, at));
  return day !== null && passes(one, day) ? day : null;
}

function betweenTwoDays(one: One, told: NaiveTurnover): void {
  const { moments, choices } = one.stand;
  const first = countedAt(one, moments.from);
  if (first === null) return;
  const shares = activeOn(one, first).reduce((sum, { percent }) => sum + Math.max(0, percent), 0);
  const weight = choices.weight === 'persons' ? 1 : shares;
  told.denominator += weight;
  told.base.add(one.person);
  const later = firstOf(moments.to, (at) => isEmployed(one, at));
  if (later !== null && !hasMoved(one, first, later) && !hasOtherRole(one, first, later)) return;
  told.numerator += weight;
  told.gone.add(one.person);
  if (later === null) told.provisional ||= mayReturn(one, lastActive(one, moments.to.first) + 1);
}

function mayReturn({ gap, known }: One, firstAway: number): boolean {
  return finalFrom(gap, firstAway as Day) > known.horizon + 1;
}

function hasMoved(one: One, first: number, later: number): boolean {
  if (one.stand.choices.moves === 'stayed') return false;
  const { world } = one.known;
  const unitAt = (day: number) => {
    const stood = lastActive(one, day);
    return unitOn(world, best(one, stood).workplace, stood);
  };
  const [before, after] = [unitAt(first), unitAt(later)];
  if (before === 'unassigned' || after === 'unassigned') return false;
  const same = new Set<string>([before]);
  for (let round = 0; round < world.units.length; round++) {
    for (const step of world.successions) {
      if (step.day <= one.stand.moments.to.last && same.has(step.from)) same.add(step.to);
    }
  }
  return !same.has(after);
}

function hasOtherRole(one: One, first: number, later: number): boolean {
  if (one.stand.choices.roles === 'stayed') return false;
  const groupAt = (day: number) => {
    const stood = lastActive(one, day);
    return STAFF_SUBGROUPS[subgroupOn(one.known.world, best(one, stood).position, stood)];
  };
  const [before, after] = [groupAt(first), groupAt(later)];
  return before !== 'unassigned' && after !== 'unassigned' && before !== after;
}

function events(one: One, told: NaiveTurnover): void {
  const { moments, choices } = one.stand;
  for (let day: number = moments.from.first; day < moments.to.first; day++) {
    if (isEmployed(one, day) && passes(one, day)) employedDay(one, told, day);
  }
  if (choices['out-of'] === 'person-years') return;
  for (const moment of choices['out-of'] === 'mean-of-ends' ? [moments.from, moments.to] : [moments.from]) {
    if (countedAt(one, moment) === null) continue;
    told.denominator++;
    told.base.add(one.person);
  }
}

/** A day of person-time, and an exit where it is the last. */
function employedDay(one: One, told: NaiveTurnover, day: number): void {
  if (one.stand.choices['out-of'] === 'person-years') {
    told.denominator++;
    told.base.add(one.person);
  }
  if (isEmployed(one, day + 1)) return;
  told.numerator++;
  told.gone.add(one.person);
  told.provisional ||= mayReturn(one, day + 1);
}

/** The moments of a definition by the calendar, found by looking at one day after another. */
export function naiveMoment(rule: string, asked: number): Stand['moments']['from'] {
  const year = formatDay(asked as Day).slice(0, 4);
  const weekday = (day: number) => new Date(day * 86_400_000).getUTCDay();
  if (rule === 'first-of-december') return onDay(dayOfText(`${year}-12-01`));
  if (rule === 'first-thursday-of-november') {
    let day: number = dayOfText(`${year}-11-01`);
    while (weekday(day) !== 4) day++;
    return onDay(day);
  }
  if (rule !== 'week-of-16-november') return onDay(asked);
  let monday: number = dayOfText(`${year}-11-16`);
  while (weekday(monday) !== 1) monday--;
  return { first: monday as Day, last: (monday + 6) as Day };
}

function onDay(day: number): Stand['moments']['from'] {
  return { first: day as Day, last: day as Day };
}
