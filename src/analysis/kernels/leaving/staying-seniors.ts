import { SENIOR_AGES, type SeniorAge } from '../../leaving-lines.ts';
import type { View } from '../../read-model/view.ts';
import { ageInYears } from '../amounts.ts';
import type { Lens } from '../axis.ts';
import { mayReturn } from '../between-two-days.ts';
import { type Cube, countAll, markAll, newCube, shapeOf } from '../cube.ts';
import { postOn } from '../person-loop.ts';
import { cellsOnDays } from './cells-on-days.ts';
import { type Year, yearsUntil } from './yearly-cohorts.ts';

/** One line: persons of an age (or of five) on the first days of the years, and those still employed a year later. */
export interface SeniorLine {
  readonly age: SeniorAge;
  readonly there: Cube;
  readonly still: Cube;
  readonly gone: Cube;
}

export interface StayingSeniors {
  readonly lines: readonly SeniorLine[];
  readonly years: readonly Year[];
}

/** The lines somebody of an age stands in. */
function linesOfAge(age: number): readonly number[] {
  return SENIOR_AGES.flatMap((line, place) => {
    const [first = 0, last = first] = line.split('-').map(Number);
    return age >= first && age <= last ? [place] : [];
  });
}

/**
 * Of those in a post on the first day of a year at each completed age from 60 to 69: who was still employed, or in a
 * bridged hole, a year later. Five years that end on a day together; somebody is in as many of them as she was there on the
 * first days of, each time a year older. Cells are those of the first days. metrics.md B14.
 */
export function stayingSeniors(view: View, lens: Lens, lastDay: number): StayingSeniors {
  const shape = shapeOf(lens);
  const years = yearsUntil(view, lastDay);
  const lines = SENIOR_AGES.map((age) => {
    const [there, still, gone] = [newCube(shape), newCube(shape), newCube(shape)];
    return { age, there, still, gone };
  });
  const ages = years.map(({ from }) => ageInYears(view, from));
  const standsOn = cellsOnDays(view, lens, shape);
  const targets = new Int32Array(shape.margins);
  const look = (person: number, { from, to }: Year, age: number) => {
    const own = linesOfAge(age);
    if (own.length === 0 || !standsOn(person, from, targets)) return;
    const left = postOn(view, person, to) < 0;
    for (const place of own) count(lines[place], { person, targets, left, open: left && mayReturn(view, person, to) });
  };
  for (let person = 0; person < view.dataset.persons.length; person++) {
    years.forEach((year, i) => {
      look(person, year, ages[i]?.(person) ?? Number.NaN);
    });
  }
  return { lines, years };
}

interface Seen {
  readonly person: number;
  readonly targets: Int32Array;
  readonly left: boolean;
  readonly open: boolean;
}

function count(line: SeniorLine | undefined, { person, targets, left, open }: Seen): void {
  if (line === undefined) return;
  countAll(line.there, targets, person, 1);
  countAll(left ? line.gone : line.still, targets, person, 1);
  if (open) markAll(line.still, targets);
}
