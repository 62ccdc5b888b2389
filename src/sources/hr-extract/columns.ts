import { plainName } from '../definition.ts';
import type { OurColumn } from './mapping.ts';
import { OUR_COLUMNS } from './mapping.ts';

/** Where in the delivered rows our columns are found. A column that is not delivered has no places. */
export interface Columns {
  readonly places: Readonly<Record<OurColumn, readonly number[]>>;
  /** The delivered names, for telling where something is wrong. */
  readonly names: Readonly<Record<OurColumn, string>>;
}

/** The place of a delivered column by its name: letter for letter, else but for case, blanks and signs. −1 = not there. */
function placeOf(header: readonly string[], name: string): number {
  const exact = header.indexOf(name);
  return exact >= 0 ? exact : header.findIndex((one) => plainName(one) === plainName(name) && plainName(name) !== '');
}

/** Places of `Fornavn + Etternavn`; empty where one of them is not there. */
export function placesOf(header: readonly string[], name: string): readonly number[] {
  const whole = placeOf(header, name);
  if (whole >= 0) return [whole];
  if (!name.includes(' + ')) return [];
  const parts = name.split(' + ').map((part) => placeOf(header, part.trim()));
  return parts.includes(-1) ? [] : parts;
}

export function findOurColumns(header: readonly string[], columns: Readonly<Record<string, string>>): Columns {
  const places: Partial<Record<OurColumn, readonly number[]>> = {};
  const names: Partial<Record<OurColumn, string>> = {};
  for (const column of OUR_COLUMNS) {
    const name = columns[column] ?? '';
    places[column] = name === '' ? [] : placesOf(header, name);
    names[column] = name;
  }
  return { places: places as Columns['places'], names: names as Columns['names'] };
}
