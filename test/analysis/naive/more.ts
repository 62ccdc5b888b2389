import { type Day, formatDay } from '../../../src/terms/index.ts';
import type { WorldRow } from '../small-world.ts';
import type { NaiveOne, NaiveTools } from './cell.ts';
import { addFurther } from './days.ts';
import { activeRows, apprenticeRows, bestRow, codeOn, primaryRow } from './person.ts';
import { addPrincipals } from './principal-figures.ts';
import { addRatios } from './ratios.ts';
import { historyBegins } from './why.ts';

/** Adds what one person is to the answer. */
export function addMore(one: NaiveOne, days: readonly [number, number], tools: NaiveTools): void {
  const [from] = days;
  const { metric } = one.question;
  if (metric === 'A4') temporary(one, from, tools);
  if (metric === 'A5') share(one, from, tools, size(one, from) >= 9950);
  if (metric === 'A7') share(one, from, tools, (age(one, from) ?? 0) >= 60);
  if (metric === 'A5m') collect(one, from, tools, size(one, from) / 100);
  if (metric === 'A7m') collect(one, from, tools, age(one, from));
  if (metric === 'A9') collect(one, from, tools, from - (one.life.get(from)?.spellStart ?? 0));
  addFurther(one, from, tools);
  addRatios(one, from, tools);
  addPrincipals(one, from, tools);
  if (metric === 'B8') move(one, days, tools);
  followNew(one, days, tools);
  if (metric === 'B12') outcome(one, days, tools);
}

function followNew(one: NaiveOne, days: readonly [number, number], tools: NaiveTools): void {
  const { metric } = one.question;
  if (metric === 'B10') stay(one, days, tools, ['1', '3', '5']);
  if (metric === 'B9') stay(one, days, tools, ['12', '24']);
  if (metric === 'C9') beganMidYear(one, days, tools);
  if (metric === 'B8a') apprentice(one, days, tools);
}

export function put(
  { cell }: NaiveTools,
  one: NaiveOne,
  keys: Iterable<string>,
  [above, below]: readonly [number, number],
): void {
  for (const key of keys) {
    const found = cell(one.answer, key);
    found.numerator += above;
    found.denominator += below;
    if (above > 0) found.persons.add(one.person);
  }
}

function temporary(one: NaiveOne, day: number, tools: NaiveTools): void {
  for (const row of activeRows(one.known, one.person, day)) {
    const percent = Math.max(0, row.percent);
    const keys = tools.cellsOf(one, row, day);
    put(tools, one, keys, [row.contract === 'temporary' ? percent : 0, percent]);
    if (row.contract === 'temporary') for (const key of keys) tools.cell(one.answer, key).persons.add(one.person);
  }
}

function size(one: NaiveOne, day: number): number {
  return activeRows(one.known, one.person, day).reduce((sum, row) => sum + Math.max(0, row.percent), 0);
}

function age(one: NaiveOne, day: number): number | null {
  const { birthYear, birthMonth } = one.known.world.persons[one.person] ?? { birthYear: 0, birthMonth: 0 };
  const [year, month] = formatDay(day as Day)
    .split('-')
    .map(Number) as [number, number];
  return birthYear === 0 ? null : year - birthYear - (birthMonth !== 0 && month < birthMonth ? 1 : 0);
}

function share(one: NaiveOne, day: number, tools: NaiveTools, holds: boolean): void {
  const row = primaryRow(one.known, one.person, day);
  if (row !== null) put(tools, one, tools.cellsOf(one, row, day), [holds ? 1 : 0, 1]);
}

/** Amounts are kept in `amounts` until the median is asked for. */
function collect(one: NaiveOne, day: number, tools: NaiveTools, amount: number | null): void {
  const row = primaryRow(one.known, one.person, day);
  if (row === null || amount === null) return;
  for (const key of tools.cellsOf(one, row, day)) {
    const found = tools.cell(one.answer, key);
    found.persons.add(one.person);
    found.amounts.push(amount);
  }
}

function codeAt(one: NaiveOne, day: number, tools: NaiveTools): { code: string; inside: boolean } | null {
  if (one.life.get(day)?.employed !== true) return null;
  const spellStart = one.life.get(day)?.spellStart ?? 0;
  const row = tools.lastRow(one, day);
  const stood = codeOn(one.known, one.person, row, { day: tools.lastActive(one, day), spellStart });
  const now = codeOn(one.known, one.person, row, { day, spellStart });
  const { by, where } = one.question;
  const read = (of: (typeof by)[number]) => (of === 'age-band' || of === 'tenure' ? now(of) : stood(of));
  const inside = where.every(({ dimension, codes }) => codes.includes(read(dimension)));
  return { code: read(by[0] ?? 'staff-group'), inside };
}

function move(one: NaiveOne, [from, to]: readonly [number, number], tools: NaiveTools): void {
  const [before, after] = [codeAt(one, from, tools), codeAt(one, to, tools)];
  if (before !== null && one.life.get(from)?.active !== true) return;
  if (!(before ?? after)?.inside) return;
  const [a, b] = [before?.code ?? 'outside', after?.code ?? 'outside'];
  const keys = [a, 'Total'].flatMap((then) => [b, 'Total'].map((now) => `${then}|${now}`));
  put(tools, one, keys, [1, 0]);
  if (after !== null || !tools.isOpen(one, tools.lastActive(one, to) + 1)) return;
  for (const key of keys) tools.cell(one.answer, key).provisional = true;
}

const OUTCOMES = ['stayer', 'role-changer', 'mover', 'leaver'];

function outcome(one: NaiveOne, [from, to]: readonly [number, number], tools: NaiveTools): void {
  const row = primaryRow(one.known, one.person, from);
  if (row === null) return;
  const became = whatBecame(one, row, [from, to], tools);
  const open = became === 'leaver' && tools.isOpen(one, tools.lastActive(one, to) + 1);
  for (const key of tools.cellsOf(one, row, from)) {
    for (const kind of OUTCOMES) {
      put(tools, one, [`${key}${kind}`], [kind === became ? 1 : 0, 1]);
      if (open) tools.cell(one.answer, `${key}${kind}`).provisional = true;
    }
  }
}

function whatBecame(one: NaiveOne, row: WorldRow, [from, to]: readonly [number, number], tools: NaiveTools): string {
  if (one.life.get(to)?.employed !== true) return 'leaver';
  if (tools.hasMoved(one, row, from, to)) return 'mover';
  const then = codeOn(one.known, one.person, row, { day: from, spellStart: 0 })('staff-group');
  const last = tools.lastActive(one, to);
  const now = codeOn(one.known, one.person, tools.lastRow(one, to), { day: last, spellStart: 0 })('staff-group');
  return then !== now && then !== 'unassigned' && now !== 'unassigned' ? 'role-changer' : 'stayer';
}

/** The same day of a later month, as a text; the day after the last one where that month is too short. */
export function monthsLater(day: number, months: number): number {
  const [year, month, date] = formatDay(day as Day)
    .split('-')
    .map(Number) as [number, number, number];
  return (
    Date.UTC(year, month - 1 + months, 1) / 86_400_000 + Math.min(date, lengthOf(year, month - 1 + months) + 1) - 1
  );
}

function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** Apprentices in no post that counts, and whether employed later. */
function apprentice(one: NaiveOne, [from, to]: readonly [number, number], tools: NaiveTools): void {
  const row = bestRow(one.known, apprenticeRows(one.known, one.person, from), from);
  if (row === null || one.life.get(from)?.employed === true) return;
  put(tools, one, tools.cellsOf(one, row, from), [one.life.get(to)?.employed === true ? 1 : 0, 1]);
}

/** Entrants, and those who did not begin in the summer months or September. */
function beganMidYear(one: NaiveOne, [from, to]: readonly [number, number], tools: NaiveTools): void {
  const [first] = [...one.life].flatMap(([day, { employed }]) => (employed ? [day] : []));
  if (first === undefined || first < from || first >= to || first < historyBegins(one.known)) return;
  const isSummer = ['07', '08', '09'].includes(formatDay(first as Day).slice(5, 7));
  put(tools, one, tools.cellsOf(one, tools.lastRow(one, first), first), [isSummer ? 0 : 1, 1]);
}

/** Entrants, and for each month how many were followed to its end and how many had left within it. */
function stay(one: NaiveOne, [from, to]: readonly [number, number], tools: NaiveTools, marks: string[]): void {
  const { life, known } = one;
  const days = [...life].filter(([, { employed }]) => employed).map(([day]) => day);
  const begin = days[0];
  if (begin === undefined || begin < from || begin >= to || begin < historyBegins(known)) return;
  let end = begin;
  while (life.get(end)?.employed === true) end++;
  const seen: Seen = { begin, left: end <= known.horizon ? end : null, horizon: known.horizon };
  for (const key of tools.cellsOf(one, tools.lastRow(one, begin), begin)) {
    const inMonths = one.question.metric === 'B9' ? 1 : 12;
    for (const mark of marks) stayUntil(one, `${key}${mark}`, [seen, Number(mark) * inMonths], tools);
  }
}

/** From a first day until a first day away, as far as can be seen. */
interface Seen {
  readonly begin: number;
  readonly left: number | null;
  readonly horizon: number;
}

function stayUntil(one: NaiveOne, key: string, [seen, months]: readonly [Seen, number], tools: NaiveTools): void {
  const { begin, left, horizon } = seen;
  const found = tools.cell(one.answer, key);
  const mark = monthsLater(begin, months);
  const gone = left !== null && left <= mark;
  const counts = one.question.metric === 'B9' ? gone : mark <= horizon && !gone;
  put(tools, one, [key], [counts ? 1 : 0, 1]);
  if (mark <= horizon && !gone) found.reached = true;
  follow(found.months, seen, months);
  if (gone && tools.isOpen(one, left)) found.provisional = true;
}

/** Month by month: seen at its end means at risk; gone by its end means left. */
function follow(months: Map<number, [number, number]>, { begin, left, horizon }: Seen, most: number): void {
  for (let month = 1; month <= most; month++) {
    const mark = monthsLater(begin, month);
    const goneBy = left !== null && left <= mark;
    if (!goneBy && mark > horizon) return;
    const [risk, gone] = months.get(month) ?? [0, 0];
    months.set(month, [risk + 1, gone + (goneBy ? 1 : 0)]);
    if (goneBy) return;
  }
}

/** Middle amount, or the mean of the middle two. */
export function naiveMedian(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(half)] ?? 0)
    : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

export interface NaiveStaying {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Product over the months of the share that did not leave; ends of the interval from Greenwood's formula on the scale
 * of ln(−ln S), which none has where all stayed or all left.
 */
export function naiveStaying(months: ReadonlyMap<number, readonly [number, number]>): NaiveStaying {
  const all = [...months.values()];
  const value = all.reduce((product, [risk, gone]) => product * (1 - gone / risk), 1);
  if (value === 0 || value === 1) return { value, low: null, high: null };
  const greenwood = all.reduce((sum, [risk, gone]) => sum + gone / (risk * (risk - gone)), 0);
  const middle = Math.log(-Math.log(value));
  const half = (1.959963984540054 * Math.sqrt(greenwood)) / Math.abs(Math.log(value));
  const back = (scaled: number) => Math.exp(-Math.exp(scaled));
  return { value, low: back(middle + half), high: back(middle - half) };
}
