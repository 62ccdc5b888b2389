import { type Day, dayParts } from '../../terms/index.ts';
import { parseTertial, type Tertial } from './tertial.ts';

const NUMBERS = [3, 2, 1] as const;

/** So many tertials that are over on a day, the latest first. */
export function tertialsBefore(day: Day, most: number): readonly Tertial[] {
  const { year } = dayParts(day);
  const years = Array.from({ length: Math.ceil(most / NUMBERS.length) + 1 }, (_, back) => year - back);
  return years
    .flatMap((one) => NUMBERS.flatMap((number) => parseTertial(`${one}-${number}`) ?? []))
    .filter((tertial) => tertial.day < day)
    .slice(0, most);
}
