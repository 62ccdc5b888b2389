import type { Question } from '../../../src/analysis/index.ts';
import { type Day, type DimensionId, formatDay } from '../../../src/terms/index.ts';
import type { WorldDelivery } from '../small-world.ts';
import { activeRows, codeOn, type Known, lifeOf, primaryRow, unitOn } from './person.ts';

/** `YYYY-MM` of a day. */
const monthOf = (day: number) => formatDay(day as Day).slice(0, 7);

/** The last month a delivery tells of: its own, or the last that was over on the last day it can tell of. */
function lastMonth({ month, horizon }: WorldDelivery): string {
  if (month !== null) return monthOf(month);
  let day = horizon as number;
  while (monthOf(day) === monthOf(day + 1)) day--;
  return monthOf(day);
}

/** Units a delivery has rows of, on the first and the last day it tells of each. */
function unitsOf({ world }: Known, { rows, month, horizon }: WorldDelivery): string[] {
  return rows.flatMap((row) => {
    const first = month ?? row.from;
    const last = month ?? Math.max(first, Math.min(row.to - 1, horizon));
    return [first, last].map((day) => unitOn(world, row.workplace, day));
  });
}

/** The last month each unit has been told of by the deliveries that count. */
function toldUntil(known: Known): Map<string, string> {
  const told = new Map<string, string>();
  for (const delivery of known.counting) {
    const month = lastMonth(delivery);
    for (const unit of unitsOf(known, delivery)) if (month > (told.get(unit) ?? '')) told.set(unit, month);
  }
  return told;
}

/**
 * Keys of cells in which somebody stands at a unit that has not been told of for the month of a day though others have:
 * what is counted there is provisional. One of the second road.
 */
export function cellsOfMissing(known: Known, question: Question, day: number): ReadonlySet<string> {
  const told = toldUntil(known);
  const newest = [...told.values()].sort().at(-1) ?? '';
  const [asked = ''] = [monthOf(day), newest].sort();
  const keys = new Set<string>();
  known.world.persons.forEach((_, person) => {
    const row = activeRows(known, person, day).length === 0 ? null : primaryRow(known, person, day);
    if (row === null) return;
    const unit = unitOn(known.world, row.workplace, day);
    const month = told.get(unit);
    if (unit === 'unassigned' || month === undefined || month >= asked) return;
    const code = codeOn(known, person, row, { day, spellStart: lifeOf(known, person).get(day)?.spellStart ?? 0 });
    for (const key of keysBy(question, code)) keys.add(key);
  });
  return keys;
}

function keysBy({ by, where }: Question, code: (of: DimensionId) => string): string[] {
  if (where.some(({ dimension, codes }) => !codes.includes(code(dimension)))) return [];
  return by.reduce((keys, of) => keys.flatMap((key) => [`${key}${code(of)}|`, `${key}Total|`]), ['']);
}
