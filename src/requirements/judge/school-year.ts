import { type Day, dayOf, dayParts } from '../../terms/index.ts';

/** The school year of a day, 1 August to 31 July, as it is written: `2026/27`. */
export function schoolYearOf(day: Day): string {
  const first = firstYearOf(day);
  return `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
}

/** 31 July of the school year a day lies in. */
export function endOfSchoolYear(day: Day): Day {
  return dayOf(firstYearOf(day) + 1, 7, 31);
}

function firstYearOf(day: Day): number {
  const { year, month } = dayParts(day);
  return month >= 8 ? year : year - 1;
}
