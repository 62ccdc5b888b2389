import { causes } from './causes.ts';
import type { NaiveOne, NaiveTools } from './cell.ts';
import { curve } from './curve.ts';
import { monthsLater, put } from './more.ts';
import { primaryRow } from './person.ts';
import { retirementsUntil } from './retirement.ts';
import { ageOf, mayReturn, whyAway, yearsUntil } from './why.ts';

type Days = readonly [number, number];

/** Adds what one person is to the answer of a metric of leaving. */
export function addLeaving(one: NaiveOne, days: Days, tools: NaiveTools): void {
  const { metric } = one.question;
  if (metric === 'A8') exposed(one, days[0], tools);
  if (metric === 'B5') whyLeft(one, days, tools);
  if (metric === 'B14') for (const year of yearsUntil(one.known, days[1])) senior(one, year, tools);
  if (metric === 'B14m') exitAge(one, days[1], tools);
  if (metric === 'B11') causes(one, days, tools);
  if (metric === 'B10c') curve(one, days, tools);
}

/** Ages are kept until the whole is asked for; the hazards are everybody's. */
function exposed(one: NaiveOne, day: number, tools: NaiveTools): void {
  const row = primaryRow(one.known, one.person, day);
  const age = ageOf(one.known, one.person, day);
  if (row === null || age === null) return;
  for (const key of tools.cellsOf(one, row, day)) {
    const found = tools.cell(one.answer, key);
    found.denominator += 1;
    found.persons.add(one.person);
    found.amounts.push(age);
    if (retirementsUntil(one.known, day).open) found.provisional = true;
  }
}

const LINES = ['voluntary', 'voluntary-established', 'retired', 'contract-ended', 'other-told', 'not-said'];

function whyLeft(one: NaiveOne, [from, to]: Days, tools: NaiveTools): void {
  const row = primaryRow(one.known, one.person, from);
  if (row === null) return;
  const away = one.life.get(to)?.employed === true ? null : tools.lastActive(one, to) + 1;
  const own = away === null ? [] : linesOf(one, away);
  const keys = tools.cellsOf(one, row, from);
  for (const line of LINES) {
    const [above, lines] = [own.includes(line) ? 1 : 0, keys.map((key) => `${key}${line}`)];
    put(tools, one, lines, [above, 1]);
    if (above === 1 && mayReturn(one.known, away ?? 0)) mark(one, lines, tools);
  }
}

function mark(one: NaiveOne, keys: readonly string[], { cell }: NaiveTools): void {
  for (const key of keys) cell(one.answer, key).provisional = true;
}

function linesOf(one: NaiveOne, away: number): string[] {
  const why = whyAway(one.known, one.person, away);
  if (why === null || why === 'no reason') return ['not-said'];
  if (why === 'retired' || why === 'inferred') return ['retired'];
  if (why === 'contract-ended') return [why];
  if (why !== 'resigned') return ['other-told'];
  const permanent = primaryRow(one.known, one.person, away - 1)?.contract === 'permanent';
  const begun = one.life.get(away - 1)?.spellStart ?? 0;
  return permanent && monthsLater(begun, 12) <= away - 1 ? ['voluntary', 'voluntary-established'] : ['voluntary'];
}

function senior(one: NaiveOne, [from, to]: Days, tools: NaiveTools): void {
  const row = primaryRow(one.known, one.person, from);
  const age = ageOf(one.known, one.person, from) ?? 0;
  if (row === null || age < 60 || age > 69) return;
  const still = one.life.get(to)?.employed === true;
  const own = age >= 62 && age <= 66 ? [String(age), '62-66'] : [String(age)];
  const lines = tools.cellsOf(one, row, from).flatMap((key) => own.map((line) => `${key}${line}`));
  put(tools, one, lines, [still ? 1 : 0, 1]);
  if (!still && mayReturn(one.known, tools.lastActive(one, to) + 1)) mark(one, lines, tools);
}

function exitAge(one: NaiveOne, day: number, tools: NaiveTools): void {
  const years = yearsUntil(one.known, day);
  const [since, until] = [years.at(-1)?.[0], years.at(0)?.[1]];
  if (since === undefined || until === undefined || one.life.get(until)?.employed === true) return;
  let last = until - 1;
  while (last >= since && one.life.get(last)?.employed !== true) last--;
  const age = ageOf(one.known, one.person, last) ?? 0;
  const row = primaryRow(one.known, one.person, last);
  if (last < since || age < 60 || row === null) return;
  const keys = tools.cellsOf(one, row, last);
  for (const key of keys) {
    const found = tools.cell(one.answer, key);
    found.persons.add(one.person);
    found.amounts.push(age);
  }
  if (mayReturn(one.known, last + 1)) mark(one, keys, tools);
}
