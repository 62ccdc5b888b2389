import { type Day, formatDay, STAFF_SUBGROUPS, type StaffSubgroup } from '../../../src/terms/index.ts';
import { row, type WorldRow } from '../small-world.ts';
import type { NaiveOne, NaiveTools } from './cell.ts';
import { activeRows, codeOn, type Known, primaryRow, subgroupOn, unitOn } from './person.ts';

/** Adds what one person is to a ratio of one day; with the first person, the pupils of the units too. */
export function addRatios(one: NaiveOne, day: number, tools: NaiveTools): void {
  const { metric } = one.question;
  const group = (wanted: string) => (subgroup: StaffSubgroup) => STAFF_SUBGROUPS[subgroup] === wanted;
  if (metric === 'A10') {
    if (one.person === 0) pupils(one, day, tools);
    shares(one, day, [tools, 'numerator'], group('team'));
  }
  if (metric === 'A10t') {
    shares(one, day, [tools, 'numerator'], (subgroup) => /^(skoleassistent|barne_og_ungdomsarbeider)$/.test(subgroup));
    shares(one, day, [tools, 'denominator'], group('teacher'));
  }
  if (metric === 'A14') {
    persons(one, day, [tools, 'numerator']);
    shares(one, day, [tools, 'denominator'], group('leader'));
  }
  if (metric === 'A14a') {
    shares(one, day, [tools, 'numerator'], group('administration'));
    persons(one, day, [tools, 'denominator']);
  }
}

type Side = readonly [tools: NaiveTools, part: 'numerator' | 'denominator'];

function put(one: NaiveOne, post: WorldRow, day: number, [tools, part]: Side): (amount: number) => void {
  return (amount) => {
    for (const key of tools.cellsOf(one, post, day)) {
      const cell = tools.cell(one.answer, key);
      cell[part] += amount;
      if (part === 'numerator') cell.persons.add(one.person);
    }
  };
}

function persons(one: NaiveOne, day: number, side: Side): void {
  const post = primaryRow(one.known, one.person, day);
  if (post !== null) put(one, post, day, side)(1);
}

function shares(one: NaiveOne, day: number, side: Side, isOne: (subgroup: StaffSubgroup) => boolean): void {
  const { world } = one.known;
  for (const post of activeRows(one.known, one.person, day)) {
    if (!isOne(subgroupOn(world, post.position, day))) continue;
    if (one.question.metric === 'A10' && countOf(one.known, unitOn(world, post.workplace, day), day) === null) continue;
    put(one, post, day, side)(Math.max(0, post.percent));
  }
}

/** The latest count of a unit that is not older than a year; a year before 29 February is 28 February. */
function countOf({ world }: Known, unit: string, day: number): number | null {
  const text = formatDay(day as Day);
  const back = `${Number(text.slice(0, 4)) - 1}${text.slice(4)}`.replace('-02-29', '-02-28');
  const counts = (world.pupils ?? []).filter(
    (one) => one.unit === unit && one.day <= day && formatDay(one.day) >= back,
  );
  return counts.sort((a, b) => a.day - b.day).at(-1)?.pupils ?? null;
}

/** The pupils of each unit, in the cells of every profession and of the whole. */
function pupils(one: NaiveOne, day: number, tools: NaiveTools): void {
  const { known, question } = one;
  const { world } = known;
  const professions = (Object.keys(STAFF_SUBGROUPS) as StaffSubgroup[]).filter(
    (code) => STAFF_SUBGROUPS[code] === 'team',
  );
  for (const { unit } of world.units) {
    const count = countOf(known, unit, day);
    const code = codeOn(known, 0, row(0, unit, '2020-01-01/'), { day, spellStart: day });
    if (count === null || question.where.some(({ dimension, codes }) => !codes.includes(code(dimension)))) continue;
    const places = question.by.map((of) => [...(of === 'staff-subgroup' ? professions : [code(of)]), 'Total']);
    const keys = places.reduce((all, codes) => all.flatMap((key) => codes.map((place) => `${key}${place}|`)), ['']);
    for (const key of keys) tools.cell(one.answer, key).denominator += count;
  }
}
