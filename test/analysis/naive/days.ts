import { type Day, formatDay, STAFF_SUBGROUPS } from '../../../src/terms/index.ts';
import type { WorldRow } from '../small-world.ts';
import type { NaiveOne, NaiveTools } from './cell.ts';
import { activeRows, primaryRow, subgroupOn, unitOn } from './person.ts';

/** Adds what one person is to the figures of one day that came after the first. */
export function addFurther(one: NaiveOne, day: number, tools: NaiveTools): void {
  const { metric } = one.question;
  if (metric === 'A6') combined(one, day, tools);
  if (metric === 'A7o') count(one, day, tools, age(one, day) > 62);
  if (metric === 'A9s') collect(one, day, tools, () => day - since(one, day, tools, sameSchool(one, day)));
  if (metric === 'A9r') collect(one, day, tools, () => day - since(one, day, tools, sameRole(one)));
  if (metric === 'B15') {
    const row = primaryRow(one.known, one.person, day);
    if (row !== null)
      count(one, day, tools, anniversary(since(one, day, tools, sameSchool(one, day)), 3) <= dated(day));
  }
}

function dated(day: number): string {
  return formatDay(day as Day);
}

/** The date three years on, as text; 29 February stays so, and lies after 28 and before 1. */
function anniversary(day: number, years: number): string {
  const text = dated(day);
  return `${Number(text.slice(0, 4)) + years}${text.slice(4)}`;
}

function age(one: NaiveOne, day: number): number {
  const { birthYear, birthMonth } = one.known.world.persons[one.person] ?? { birthYear: 0, birthMonth: 0 };
  if (birthYear === 0) return 0;
  const [year = 0, month = 0] = dated(day).split('-').map(Number);
  return year - birthYear - (birthMonth !== 0 && month < birthMonth ? 1 : 0);
}

function put(one: NaiveOne, keys: readonly string[], tools: NaiveTools, holds: boolean): void {
  for (const key of keys) {
    const cell = tools.cell(one.answer, key);
    cell.denominator += 1;
    if (!holds) continue;
    cell.numerator += 1;
    cell.persons.add(one.person);
  }
}

function count(one: NaiveOne, day: number, tools: NaiveTools, holds: boolean): void {
  const row = primaryRow(one.known, one.person, day);
  if (row !== null) put(one, tools.cellsOf(one, row, day), tools, holds);
}

function collect(one: NaiveOne, day: number, tools: NaiveTools, amount: () => number): void {
  const row = primaryRow(one.known, one.person, day);
  if (row === null) return;
  const days = amount();
  for (const key of tools.cellsOf(one, row, day)) {
    const cell = tools.cell(one.answer, key);
    cell.persons.add(one.person);
    cell.amounts.push(days);
  }
}

/** The best row among some: the primary one of a life without the others. */
function combined(one: NaiveOne, day: number, tools: NaiveTools): void {
  const groupOf = (row: WorldRow) => STAFF_SUBGROUPS[subgroupOn(one.known.world, row.position, day)];
  const rows = activeRows(one.known, one.person, day);
  const inAks = rows.filter((row) => groupOf(row) === 'aks');
  const alone = { ...one.known, rows: one.known.rows.map((_, person) => (person === one.person ? inAks : [])) };
  const best = primaryRow(alone, one.person, day);
  const inSchool = rows.some((row) => !['aks', 'unassigned'].includes(groupOf(row)));
  if (best !== null) put(one, tools.cellsOf(one, best, day), tools, inSchool);
}

interface Held {
  /** What is held on a day; `unassigned` where it is not known. */
  readonly of: (row: WorldRow, day: number) => string;
  readonly isSame: (earlier: string, now: string) => boolean;
}

function sameRole({ known }: NaiveOne): Held {
  return {
    of: (row, day) => subgroupOn(known.world, row.position, day),
    isSame: (earlier, now) => earlier === now,
  };
}

function sameSchool({ known: { world } }: NaiveOne, asked: number): Held {
  return {
    of: (row, day) => unitOn(world, row.workplace, day),
    isSame: (earlier, now) => {
      const same = new Set([earlier]);
      for (const one of same) {
        for (const step of world.successions) if (step.day <= asked && step.from === one) same.add(step.to);
      }
      return same.has(now);
    },
  };
}

/** Day by day backwards, as long as the person is employed and what is known stays the same. */
function since(one: NaiveOne, asked: number, tools: NaiveTools, held: Held): number {
  let [first, now] = [asked, 'unassigned'];
  for (let day = asked; one.life.get(day)?.employed === true; day--) {
    const here = held.of(tools.lastRow(one, day), tools.lastActive(one, day));
    if (now === 'unassigned') now = here;
    else if (here !== 'unassigned' && !held.isSame(here, now)) break;
    first = day;
  }
  return first;
}
