import { type Day, dayParts, nationalNumberCheckDigits } from '../../terms/index.ts';
import type { Chance } from '../chance.ts';

/** Synthetic identity numbers (month + 80, Tenor's mark), each given once, with right check digits. */
export interface NumberGiver {
  readonly national: (birth: Day, sex: 'f' | 'm') => string;
  /** A synthetic D-number: day of month + 40 as well. */
  readonly dNumber: (birth: Day, sex: 'f' | 'm') => string;
  /** Eleven digits whose last check digit is wrong on purpose. */
  readonly bad: (birth: Day, sex: 'f' | 'm') => string;
}

const two = (n: number): string => String(n).padStart(2, '0');

function firstSix(birth: Day, dayMark: number): string {
  const { year, month, dayOfMonth } = dayParts(birth);
  return `${two(dayOfMonth + dayMark)}${two(month + 80)}${two(year % 100)}`;
}

/** Individual number: 000–499 for 1900–1999, 500–999 for 2000–2039; odd = man (rules until 2032). */
function individualNumber(birth: Day, sex: 'f' | 'm', chance: Chance): string {
  const base = dayParts(birth).year >= 2000 ? 500 : 0;
  const half = chance.whole(0, 249);
  return String(base + half * 2 + (sex === 'm' ? 1 : 0)).padStart(3, '0');
}

export function numberGiver(chance: Chance): NumberGiver {
  const given = new Set<string>();
  const give = (birth: Day, sex: 'f' | 'm', dayMark: number): string => {
    for (let attempt = 0; attempt < 10_000; attempt++) {
      const nine = `${firstSix(birth, dayMark)}${individualNumber(birth, sex, chance)}`;
      const check = nationalNumberCheckDigits(nine);
      const number = check === null ? null : `${nine}${check}`;
      if (number !== null && !given.has(number)) {
        given.add(number);
        return number;
      }
    }
    throw new Error('no identity number is left for this birth day');
  };
  return {
    national: (birth, sex) => give(birth, sex, 0),
    dNumber: (birth, sex) => give(birth, sex, 40),
    bad: (birth, sex) => {
      const right = give(birth, sex, 0);
      return `${right.slice(0, 10)}${(Number(right[10]) + 1) % 10}`;
    },
  };
}
