import { type Day, dayParts, type Sex } from '../../terms/index.ts';
import type { PersonRow } from '../delivery.ts';

/** What one row says of a person. */
export interface PersonSeen {
  readonly number: string;
  readonly earlierNumbers: readonly string[];
  readonly name: string | null;
  readonly birthYear: number | null;
  readonly birthMonth: number | null;
  readonly sex: Sex;
}

type Gathered = { -readonly [Key in keyof PersonRow]: PersonRow[Key] };

/** Year and month of a day of birth. */
export function birthOf(day: Day | null): { readonly birthYear: number | null; readonly birthMonth: number | null } {
  if (day === null) return { birthYear: null, birthMonth: null };
  const { year, month } = dayParts(day);
  return { birthYear: year, birthMonth: month };
}

/** The persons of a delivery, one per number; what a later row knows and an earlier did not is added. */
export class Persons {
  readonly #places = new Map<string, number>();
  readonly rows: Gathered[] = [];

  /** Place of the person in `rows`. */
  place(seen: PersonSeen): number {
    const known = this.#places.get(seen.number);
    if (known === undefined) {
      this.#places.set(seen.number, this.rows.length);
      return this.rows.push({ ...seen }) - 1;
    }
    const row = this.rows[known];
    if (row === undefined) return known;
    row.name ??= seen.name;
    if (row.birthYear === null) {
      row.birthYear = seen.birthYear;
      row.birthMonth = seen.birthMonth;
    }
    if (row.sex === 'unknown') row.sex = seen.sex;
    const added = seen.earlierNumbers.filter((number) => !row.earlierNumbers.includes(number));
    if (added.length > 0) row.earlierNumbers = [...row.earlierNumbers, ...added];
    return known;
  }
}
