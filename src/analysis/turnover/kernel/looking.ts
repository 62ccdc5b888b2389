import { type Day, dayOf, dayParts, isLeapYear } from '../../../terms/index.ts';
import { BY, dateNumber, type Lens, movesWithTime, newStanding, passes, type Standing } from '../../kernels/axis.ts';
import { at } from '../../read-model/columns.ts';
import type { Dataset } from '../../read-model/dataset.ts';
import type { Life, Stretch } from './life.ts';

/** The filters of a question, asked of one person after another. */
export interface Looking {
  /** Turns to a person. */
  readonly at: (person: number) => void;
  /** Do the filters let a post through on a day? */
  readonly passes: (stretch: Stretch, day: number) => boolean;
  /** Employed days in `[from, to)` on which the filters let the person through. */
  readonly daysIn: (life: Life, from: number, to: number) => number;
}

export function lookingThrough(dataset: Dataset, lens: Lens): Looking {
  if (lens.filters.length === 0) return { at: () => undefined, passes: () => true, daysIn: allDaysIn };
  const dated = movesWithTime(lens, BY.age) || movesWithTime(lens, BY.tenure);
  const standing = newStanding();
  const isThrough = (stretch: Stretch, day: number): boolean => {
    standing.unit = at(dataset.pieces.unit, stretch.piece);
    standing.subgroup = at(dataset.pieces.subgroup, stretch.piece);
    standing.contract = at(dataset.pieces.contract, stretch.piece);
    if (!dated) return passes(lens, standing, 0);
    standing.spellStart = dateNumber(stretch.begun);
    return passes(lens, standing, dateNumber(day));
  };
  return {
    at: (person) => standAs(dataset, person, standing),
    passes: isThrough,
    daysIn: ({ stretches }, from, to) =>
      stretches.reduce((days, stretch) => {
        const [first, after] = [Math.max(stretch.from, from), Math.min(stretch.to, to)];
        if (first >= after) return days;
        const cuts = dated ? turningDays(standing, stretch, first, after) : [];
        const begins = [first, ...cuts];
        const seen = begins.map((begin, i) => (isThrough(stretch, begin) ? (cuts[i] ?? after) - begin : 0));
        return days + seen.reduce((sum, one) => sum + one, 0);
      }, 0),
  };
}

function standAs({ persons }: Dataset, person: number, standing: Standing): void {
  const year = at(persons.birthYear, person);
  standing.birth = year === 0 ? 0 : year * 100 + at(persons.birthMonth, person);
  standing.sex = at(persons.sex, person);
}

function allDaysIn({ stretches }: Life, from: number, to: number): number {
  return stretches.reduce((days, one) => days + Math.max(0, Math.min(one.to, to) - Math.max(one.from, from)), 0);
}

/**
 * Days after the first on which a year of age or of employment is completed, in order: the first of the birth month (1
 * January where only the year is known), and the date of the first day (1 March for 29 February where there is none).
 */
function turningDays({ birth }: Standing, { begun }: Stretch, first: number, after: number): number[] {
  const { month, dayOfMonth } = dayParts(begun as Day);
  const days: number[] = [];
  for (let { year } = dayParts(first as Day); year <= dayParts(after as Day).year; year++) {
    const leapless = month === 2 && dayOfMonth === 29 && !isLeapYear(year);
    days.push(dayOf(year, Math.max(1, birth % 100), 1));
    days.push(leapless ? dayOf(year, 3, 1) : dayOf(year, month, dayOfMonth));
  }
  return days.filter((day) => day > first && day < after).sort((a, b) => a - b);
}
