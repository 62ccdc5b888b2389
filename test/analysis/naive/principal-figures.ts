import { type Day, formatDay } from '../../../src/terms/index.ts';
import { row } from '../small-world.ts';
import type { Life, NaiveCell, NaiveOne, NaiveStint, NaiveTools } from './cell.ts';
import { codeOn, FIRST, type Known, LAST, lifeOf } from './person.ts';
import { type NaiveSchool, naiveSchools, type Time } from './principals.ts';

/** The figures of schools' principals. Nothing of them belongs to one person, so they are written with the first. */
export function addPrincipals(one: NaiveOne, day: number, tools: NaiveTools): void {
  if (one.person !== 0) return;
  const { metric } = one.question;
  const first = metric === 'B13' ? fiveYears(day) : FIRST;
  if (metric !== 'B13' && metric !== 'B13m') return;
  const schools = naiveSchools(one.known, [first, day]);
  const asked = schools.filter(({ unit }) => cellsOf(one, unit, day).length > 0);
  const whole = asked.flatMap(({ times }) => timesFollowed(one.known, times, day)).map(({ followed }) => followed);
  for (const school of asked) {
    for (const key of cellsOf(one, school.unit, day)) {
      const cell = (line: string) => tools.cell(one.answer, `${key}${line}`);
      if (metric === 'B13') continuity(one.known, school, [first, day], [cell('changes'), cell('three-or-more')]);
      else tenure(one.known, timesFollowed(one.known, school.times, day), whole, cell(''));
    }
  }
}

/** The day after the same date five years before; 28 February where there is no 29. */
function fiveYears(day: number): number {
  const text = formatDay(day as Day);
  const back = `${Number(text.slice(0, 4)) - 5}${text.slice(4)}`;
  let first = day - 1826 - 5;
  const isEarly = () => formatDay(first as Day) <= back.replace('02-29', '02-28');
  while (isEarly()) first++;
  return first;
}

function cellsOf(one: NaiveOne, unit: string, day: number): string[] {
  const { known, question } = one;
  const code = codeOn(known, 0, row(0, unit, '2020-01-01/'), { day, spellStart: day });
  if (question.where.some(({ dimension, codes }) => !codes.includes(code(dimension)))) return [];
  return question.by.reduce((keys, of) => keys.flatMap((key) => [`${key}${code(of)}|`, `${key}Total|`]), ['']);
}

/** Begun so late that it may still turn out to be too short. */
function isYoung({ horizon }: Known, { from, to }: Time): boolean {
  return to > horizon + 1 && horizon + 1 - from <= 90;
}

function continuity(
  known: Known,
  { times }: NaiveSchool,
  [first]: readonly [number, number],
  [changes, many]: readonly [NaiveCell, NaiveCell],
): void {
  const within = times.filter(({ to }) => to > first);
  if (within.length === 0) return;
  const came = times.slice(1).filter(({ from }) => from >= first);
  const persons = new Set(within.map(({ person }) => person));
  changes.denominator += 1;
  many.denominator += 1;
  changes.numerator += came.length;
  for (const { person } of came) changes.persons.add(person);
  if (persons.size >= 3) {
    many.numerator += 1;
    for (const person of persons) many.persons.add(person);
  }
  if (within.some((time) => isYoung(known, time))) changes.provisional = many.provisional = true;
}

interface TimeFollowed {
  readonly time: Time;
  readonly followed: NaiveStint;
}

function timesFollowed(known: Known, times: readonly Time[], day: number): TimeFollowed[] {
  const since = Math.min(firstLastDay(known), day);
  return times.flatMap((time) => {
    const entry = Math.max(0, since - time.from);
    const days = Math.min(time.to, day + 1) - time.from;
    return days > entry ? [{ time, followed: { entry, days, gone: time.to <= day } }] : [];
  });
}

function tenure(known: Known, own: readonly TimeFollowed[], whole: readonly NaiveStint[], cell: NaiveCell): void {
  if (cell.whole.length === 0) cell.whole.push(...whole);
  for (const { time, followed } of own) {
    cell.denominator += 1;
    cell.stints.push(followed);
    if (isYoung(known, time)) cell.provisional = true;
    if (!followed.gone) continue;
    cell.numerator += 1;
    cell.persons.add(time.person);
  }
}

const firstLastDays = new WeakMap<Known, number>();

/** The first last day at the owner that is known. */
function firstLastDay(known: Known): number {
  const kept = firstLastDays.get(known);
  if (kept !== undefined) return kept;
  const isLast = (life: Life, day: number) => life.get(day)?.employed === true && life.get(day + 1)?.employed !== true;
  const days = known.world.persons.flatMap((_, person) => {
    const life = lifeOf(known, person);
    return [...life.keys()].filter((day) => day < LAST && isLast(life, day)).slice(0, 1);
  });
  firstLastDays.set(known, Math.min(...days));
  return Math.min(...days);
}

interface NaiveMedian {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The days served after which five of the whole are followed; 0 where there are never so many. */
function fiveFollowed(whole: readonly NaiveStint[]): number {
  const longest = Math.max(0, ...whole.map(({ days }) => days));
  for (let served = 0; served < longest; served++) {
    if (whole.filter(({ entry, days }) => entry <= served && served < days).length >= 5) return served;
  }
  return 0;
}

/** Day by day: at risk, gone, the share that stays, and when it and the ends of its interval come down to a half. */
export function naiveMedianTime(all: readonly NaiveStint[], whole: readonly NaiveStint[]): NaiveMedian {
  const times = [...new Set(all.map(({ days }) => days))].sort((a, b) => a - b);
  const atRisk = (t: number) => all.filter(({ entry, days }) => entry < t && t <= days).length;
  const gone = (t: number) => all.filter((one) => one.gone && one.days === t).length;
  const start = fiveFollowed(whole);
  let [stays, spread] = [1, 0];
  const curve: ({ t: number; stays: number } & ReturnType<typeof ends>)[] = [];
  for (const t of times) {
    const [risk, left] = [atRisk(t), gone(t)];
    if (t <= start) continue;
    if (left === risk && all.some(({ entry }) => entry >= t)) break;
    stays *= 1 - left / risk;
    spread += left === risk ? 0 : left / (risk * (risk - left));
    curve.push({ t, stays, ...ends(stays, spread) });
  }
  const reach = (of: 'stays' | 'low' | 'high') =>
    years(halfReached(curve.flatMap((point) => (point[of] === null ? [] : [[point.t, point[of]] as const]))));
  return { value: reach('stays'), low: reach('low'), high: reach('high') };
}

/** Ends of the interval on the scale of ln(−ln S); none where all stayed or all left. */
function ends(stays: number, spread: number): { low: number | null; high: number | null } {
  if (stays <= 0 || stays >= 1) return { low: null, high: null };
  const middle = Math.log(-Math.log(stays));
  const half = (1.959963984540054 * Math.sqrt(spread)) / Math.abs(Math.log(stays));
  return { low: Math.exp(-Math.exp(middle + half)), high: Math.exp(-Math.exp(middle - half)) };
}

function years(days: number | null): number | null {
  return days === null ? null : Math.round((days * 10) / 365.25) / 10;
}

/** The first time at or below a half; where it lies at exactly a half, the middle until it lies lower, or until the last. */
function halfReached(points: readonly (readonly [number, number])[]): number | null {
  const near = 1.5e-8;
  const inHeight = [...points].sort(([, a], [, b]) => b - a);
  const found = inHeight.find(([, height]) => height <= 0.5 + near);
  if (found === undefined) return null;
  if (found[1] < 0.5 - near) return found[0];
  const lower = inHeight.find(([, height]) => height < found[1] - near) ?? inHeight.at(-1) ?? found;
  return (found[0] + lower[0]) / 2;
}
