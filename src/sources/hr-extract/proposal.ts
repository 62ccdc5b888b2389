import { checkDigitsRight } from '../../terms/index.ts';
import { findColumn, plainName } from '../definition.ts';
import type { Table } from '../files/table.ts';
import { alike, cellsOf, type Shown } from '../mappings/blotted.ts';
import type { KindProposal } from '../mappings/mapping.ts';
import { FIRST_NAME_ALIASES, HR_EXTRACT, LAST_NAME_ALIASES } from './definition.ts';
import type { OurColumn } from './mapping.ts';

function looksLikeIdentity(cell: string): boolean {
  const digits = cell.replace(/[\s.-]/g, '');
  return /^\d{11}$/.test(digits) && checkDigitsRight(digits);
}

function onlyPlace(table: Table, looks: (cell: string) => boolean, taken: ReadonlySet<number>): number | null {
  const places = table.header.map((_, place) => place);
  const fitting = places.filter((place) => !taken.has(place) && alike(cellsOf(table, place), looks));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function nameColumns(header: readonly string[]): string | null {
  const one = (aliases: readonly string[]) =>
    header.find((name) => aliases.some((alias) => plainName(alias) === plainName(name)));
  const first = one(FIRST_NAME_ALIASES);
  const last = one(LAST_NAME_ALIASES);
  return first === undefined || last === undefined ? null : `${first} + ${last}`;
}

/** Names of the columns that an HR extract needs and this header does not give. */
function missingOf(columns: Readonly<Record<string, string>>): readonly string[] {
  const required: readonly OurColumn[] = ['person', 'workplace', 'positionPercent', 'from'];
  const missing: string[] = required.filter((column) => columns[column] === undefined);
  if (columns['positionCode'] === undefined && columns['positionTitle'] === undefined) missing.push('positionCode');
  return missing;
}

/** Which columns hold persons, of an HR extract with these columns. */
export function shownOfHr(columns: Readonly<Record<string, string>>): Shown {
  const persons = [columns['person'], columns['birth'], ...(columns['name'] ?? '').split(' + ')];
  const secret = new Set(persons.filter((name) => name !== undefined));
  return { secret, open: new Set(Object.values(columns).filter((name) => !secret.has(name))) };
}

/** Reads what the columns of an HR extract seem to be: by their names first, then by what is in them. */
export function proposeHr(table: Table): KindProposal {
  const columns: Record<string, string> = {};
  const taken = new Set<number>();
  const take = (column: OurColumn, place: number | null): void => {
    if (place === null || taken.has(place)) return;
    columns[column] = table.header[place] ?? '';
    taken.add(place);
  };
  for (const field of HR_EXTRACT.fields) take(field.name, findColumn(field, table.header));
  if (columns['person'] === undefined) take('person', onlyPlace(table, looksLikeIdentity, taken));
  if (columns['name'] === undefined) {
    const names = nameColumns(table.header);
    if (names !== null) columns['name'] = names;
  }
  const title = columns['positionTitle'];
  if (columns['positionCode'] === undefined && title !== undefined) {
    // A column called «Stilling» that holds nothing but codes is a column of codes.
    const codes = alike(cellsOf(table, table.header.indexOf(title)), (cell) => /^\d{3,7}$/.test(cell));
    if (codes) {
      columns['positionCode'] = title;
      delete columns['positionTitle'];
    }
  }
  return { source: 'hr-extract', columns, missing: missingOf(columns) };
}
