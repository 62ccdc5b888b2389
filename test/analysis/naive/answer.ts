import type { Question } from '../../../src/analysis/index.ts';
import { type Day, type DimensionId, finalFrom } from '../../../src/terms/index.ts';
import type { WorldRow } from '../small-world.ts';
import type { NaiveAnswer, NaiveCell, NaiveOne } from './cell.ts';
import { finishLeaving } from './estimates.ts';
import { addLeaving } from './leaving.ts';
import { addMore } from './more.ts';
import { activeRows, codeOn, type Known, lifeOf, primaryRow, unitOn } from './person.ts';
import { naiveWeek } from './week.ts';

/** Answers for one period: a day (`to` = `from`), two days, or days `[from, to)`. */
export function naiveAnswer(known: Known, question: Question, from: number, to: number): NaiveAnswer {
  const answer: NaiveAnswer = new Map();
  known.world.persons.forEach((_, person) => {
    const one = { known, question, person, life: lifeOf(known, person), answer };
    if (question.rule === 'ssb') naiveWeek(one, from, { cellsBy, add });
    else ofPerson(one, from, to);
  });
  finishLeaving(answer, known, question, from);
  return answer;
}

function ofPerson(one: NaiveOne, from: number, to: number): void {
  const { question } = one;
  if (question.metric === 'A1') headcount(one, from);
  if (question.metric === 'A2') shares(one, from);
  if (question.metric === 'B2' || question.metric === 'B3') turnover(one, from, to);
  if (question.metric === 'B6') balance(one, from, to);
  if (question.metric === 'B4') exitRate(one, from, to);
  const tools = { cellsOf, cell, lastRow, lastActive, isOpen, hasMoved, cellsInHole: balanceCells };
  addMore(one, [from, to], tools);
  addLeaving(one, [from, to], tools);
}

/** The cells of a row on a day: every dimension by code and as total; none where a filter keeps it out. */
function cellsOf(one: NaiveOne, row: WorldRow, day: number): string[] {
  const { known, person, life } = one;
  return cellsBy(one.question, codeOn(known, person, row, { day, spellStart: life.get(day)?.spellStart ?? 0 }));
}

function cellsBy(question: Question, code: (of: DimensionId) => string): string[] {
  if (question.where.some(({ dimension, codes }) => !codes.includes(code(dimension)))) return [];
  return question.by.reduce((keys, of) => keys.flatMap((key) => [`${key}${code(of)}|`, `${key}Total|`]), ['']);
}

function newCell(): NaiveCell {
  return {
    numerator: 0,
    denominator: 0,
    provisional: false,
    persons: new Set(),
    amounts: [],
    months: new Map(),
    followed: [],
    stints: [],
    whole: [],
  };
}

function cell(answer: NaiveAnswer, key: string): NaiveCell {
  const found = answer.get(key) ?? newCell();
  answer.set(key, found);
  return found;
}

function add(one: NaiveOne, keys: readonly string[], amount: number): void {
  for (const key of keys) {
    const found = cell(one.answer, key);
    found.numerator += amount;
    found.persons.add(one.person);
  }
}

function headcount(one: NaiveOne, day: number): void {
  const row = primaryRow(one.known, one.person, day);
  if (row !== null) add(one, cellsOf(one, row, day), 1);
}

function shares(one: NaiveOne, day: number): void {
  for (const row of activeRows(one.known, one.person, day)) {
    add(one, cellsOf(one, row, day), Math.max(0, row.percent));
  }
}

/** The primary row of a day; in a bridged hole the last one before it. */
function lastRow(one: NaiveOne, day: number): WorldRow {
  for (let back = day; ; back--) {
    const row = primaryRow(one.known, one.person, back);
    if (row !== null) return row;
  }
}

/** The last day on which a hole's person stood in a post. */
function lastActive(one: NaiveOne, day: number): number {
  let back = day;
  while (one.life.get(back)?.active !== true) back--;
  return back;
}

function turnover(one: NaiveOne, from: number, to: number): void {
  const row = primaryRow(one.known, one.person, from);
  if (row === null) return;
  const keys = cellsOf(one, row, from);
  for (const key of keys) cell(one.answer, key).denominator += 1;
  if (one.life.get(to)?.employed !== true) {
    add(one, keys, 1);
    const away = lastActive(one, to) + 1;
    if (isOpen(one, away)) for (const key of keys) cell(one.answer, key).provisional = true;
  } else if (one.question.metric === 'B3' && hasMoved(one, row, from, to)) add(one, keys, 1);
}

function isOpen({ known }: NaiveOne, firstAway: number): boolean {
  return finalFrom(known.world.gapRule, firstAway as Day) > known.horizon + 1;
}

function hasMoved(one: NaiveOne, row: WorldRow, from: number, to: number): boolean {
  const { world } = one.known;
  const before = unitOn(world, row.workplace, from);
  const after = unitOn(world, lastRow(one, to).workplace, lastActive(one, to));
  if (before === 'unassigned' || after === 'unassigned') return false;
  const same = new Set<string>([before]);
  for (let round = 0; round < world.units.length; round++) {
    for (const step of world.successions) if (step.day <= to && same.has(step.from)) same.add(step.to);
  }
  return !same.has(after);
}

/** Every employed day of the period where the person stands that day; the last of them an exit. */
function exitRate(one: NaiveOne, from: number, to: number): void {
  for (let day = from; day < to; day++) {
    if (!isEmployed(one, day)) continue;
    const keys = [...balanceCells(one, day)];
    for (const key of keys) cell(one.answer, key).denominator += 1;
    if (isEmployed(one, day + 1)) continue;
    add(one, keys, 1);
    if (isOpen(one, day + 1)) for (const key of keys) cell(one.answer, key).provisional = true;
  }
}

type Put = (keys: Iterable<string>, component: string) => void;

function balance(one: NaiveOne, from: number, to: number): void {
  const put: Put = (keys, component) =>
    add(
      one,
      [...keys].map((key) => `${key}${component}`),
      1,
    );
  stock(one, put, from, ['start', 'memo-leave-start']);
  for (let day = from; day < to; day++) if (isEmployed(one, day)) flow(one, put, day);
  stock(one, put, to, ['end', 'memo-leave-end']);
  if (isEmployed(one, to - 1) && isEmployed(one, to) && isSilent(one, to))
    put(balanceCells(one, to), 'memo-dropped-out');
}

function isEmployed(one: NaiveOne, day: number): boolean {
  return one.life.get(day)?.employed === true;
}

function stock(one: NaiveOne, put: Put, day: number, [component, memo]: readonly [string, string]): void {
  if (!isEmployed(one, day - 1) || !isEmployed(one, day)) return;
  put(balanceCells(one, day), component);
  const leaves = one.known.leaves[one.person] ?? [];
  if (leaves.some((away) => away.from <= day && day < away.to)) put(balanceCells(one, day), memo);
}

/** In a post that nobody reports any more, and in no other. */
function isSilent({ known, person }: NaiveOne, day: number): boolean {
  const rows = activeRows(known, person, day);
  return rows.length > 0 && rows.every((row) => known.silentFrom(person, row) <= day);
}

function flow(one: NaiveOne, put: Put, day: number): void {
  const cells = balanceCells(one, day);
  if (!isEmployed(one, day - 1)) put(cells, isFirst(one, day) ? 'hires' : 'returns');
  if (isEmployed(one, day + 1)) move(put, cells, balanceCells(one, day + 1));
  else leave(one, put, cells, day);
}

function balanceCells(one: NaiveOne, day: number): Set<string> {
  return new Set(cellsInHole(one, lastRow(one, day), day));
}

/** In a hole the row stands as on its last day, but age and tenure go on. */
function cellsInHole(one: NaiveOne, row: WorldRow, day: number): string[] {
  const { known, question, person, life } = one;
  const stood = codeOn(known, person, row, { day: lastActive(one, day), spellStart: 0 });
  const now = codeOn(known, person, row, { day, spellStart: life.get(day)?.spellStart ?? 0 });
  return cellsBy(question, (of) => (of === 'age-band' || of === 'tenure' ? now(of) : stood(of)));
}

function isFirst(one: NaiveOne, day: number): boolean {
  for (const [earlier, { employed }] of one.life) if (employed && earlier < day) return false;
  return true;
}

function leave(one: NaiveOne, put: Put, keys: Set<string>, day: number): void {
  put(keys, 'exits');
  if (!isOpen(one, day + 1)) return;
  for (const key of keys) {
    cell(one.answer, `${key}exits`).provisional = true;
    cell(one.answer, `${key}end`).provisional = true;
  }
}

/** A margin is left where its cell of the day before is not a cell of the day after. */
function move(put: Put, before: Set<string>, after: Set<string>): void {
  put(
    [...before].filter((key) => !after.has(key)),
    'transfers-out',
  );
  put(
    [...after].filter((key) => !before.has(key)),
    'transfers-in',
  );
}
