import { type Day, dayOf, dayParts } from '../../terms/index.ts';

/** Each 31 July from a day to another, both counted: the days a plan is looked at. */
export function reviewDays(from: Day, end: Day): readonly Day[] {
  const first = dayParts(from).year;
  const years = Array.from({ length: Math.max(0, dayParts(end).year - first + 1) }, (_, n) => first + n);
  return years.map((year) => dayOf(year, 7, 31)).filter((day) => day >= from && day <= end);
}
