import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import { ageInYears } from '../amounts.ts';
import type { Lens } from '../axis.ts';
import { isFinal } from '../between-two-days.ts';
import { type Cube, countAll, newCube, shapeOf } from '../cube.ts';
import { medianOnCells } from '../median-on-day.ts';
import { postOn } from '../person-loop.ts';
import { cellsOnDays } from './cells-on-days.ts';
import { type Year, yearsUntil } from './yearly-cohorts.ts';

export interface ExitAge {
  /** Median completed age; `persons` are those it is of. */
  readonly median: Cube;
  readonly years: readonly Year[];
}

/**
 * Median completed age on the last day of those who ended at 60 or over in the five years that end on a day and were not
 * employed on it: each once, with the last end, in the cell of that last day. metrics.md B14.
 */
export function exitAge(view: View, lens: Lens, lastDay: number, youngest: number): ExitAge {
  const shape = shapeOf(lens);
  const years = yearsUntil(view, lastDay);
  const ageOf = agesAtExit(view, years);
  const targets = new Int32Array(shape.margins);
  const standsOn = cellsOnDays(view, lens, shape);
  const [cells, ages, open]: [number[], number[], number[]] = [[], [], []];
  const persons = newCube(shape);
  for (let person = 0; person < view.dataset.persons.length; person++) {
    const exit = ageOf(person);
    if (exit === null || exit.age < youngest || !standsOn(person, exit.firstAway - 1, targets)) continue;
    countAll(persons, targets, person, 0);
    cells.push(...targets);
    ages.push(...targets.map(() => exit.age));
    if (!isFinal(view, exit.firstAway)) open.push(...targets);
  }
  const median = medianOnCells(persons, cells, ages);
  for (const cell of open) median.provisional[cell] = 1;
  return { median, years };
}

interface Exit {
  readonly age: number;
  readonly firstAway: number;
}

/** The last exit of a person in the years, where she was not employed at the end of them and her age is known. */
function agesAtExit(view: View, years: readonly Year[]): (person: number) => Exit | null {
  const [newest, oldest] = [years.at(0), years.at(-1)];
  if (newest === undefined || oldest === undefined) return () => null;
  return (person) => {
    const firstAway = lastEnd(view, person, newest.to);
    if (firstAway === null || firstAway <= oldest.from || postOn(view, person, newest.to) >= 0) return null;
    const age = ageInYears(view, firstAway - 1)(person);
    return Number.isNaN(age) ? null : { age, firstAway };
  };
}

/** First day away after the last spell that had ended by a day; null where none had. */
function lastEnd({ spells }: View, person: number, day: number): number | null {
  let end: number | null = null;
  for (let i = at(spells.offsets, person); i < at(spells.offsets, person + 1); i++) {
    if (at(spells.to, i) <= day) end = at(spells.to, i);
  }
  return end;
}
