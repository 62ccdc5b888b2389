import { at } from '../read-model/columns.ts';
import type { View } from '../read-model/view.ts';
import { dateNumber } from './axis.ts';
import { eachPiece, spellOn } from './person-loop.ts';

/** An amount a person has on a day; NaN where it is not known. */
export type Amount = (person: number) => number;

/** Sum of a person's own active shares, hundredths of a per cent. */
export function positionSize(view: View, day: number): Amount {
  return (person) => {
    let sum = 0;
    eachPiece(view, person, day, (piece) => {
      sum += at(view.pieces.percent, piece);
    });
    return sum;
  };
}

/** Age in completed years from the first of the birth month; the difference of years where only the year is known. */
export function ageInYears(view: View, day: number): Amount {
  const { birthYear, birthMonth } = view.dataset.persons;
  const month = Math.floor(dateNumber(day) / 100);
  return (person) => {
    const year = at(birthYear, person);
    return year === 0 ? Number.NaN : Math.floor((month - year * 100 - at(birthMonth, person)) / 100);
  };
}

/** Completed days since the current spell began. */
export function tenureInDays(view: View, day: number): Amount {
  return (person) => {
    const spell = spellOn(view, person, day);
    return spell < 0 ? Number.NaN : day - at(view.spells.from, spell);
  };
}
