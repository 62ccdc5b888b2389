import { checkDigitsRight } from '../../terms/index.ts';
import { findColumn, plainName } from '../definition.ts';
import type { DeliveredFile } from '../delivery.ts';
import { readTableHead } from '../files/read-table.ts';
import type { Table } from '../files/table.ts';
import { FIRST_NAME_ALIASES, HR_EXTRACT, LAST_NAME_ALIASES } from './definition.ts';
import type { MappingProposal, OurColumn } from './mapping.ts';

const PREVIEW_ROWS = 5;
/** Share of a column's filled cells that must look alike before the content tells what the column is. */
const ALIKE = 0.8;

function cellsOf(table: Table, place: number): readonly string[] {
  return table.rows.map((row) => row[place] ?? '').filter((cell) => cell !== '');
}

function alike(cells: readonly string[], looks: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(looks).length >= ALIKE * cells.length;
}

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

const NAME_COLUMN = /^(fullt|ansatt|ressurs|for|mellom|etter|fornavnog)?navn$|name$/;
/** An identity number, a telephone number, an address of e-mail: never shown. */
const SECRET_CELL = /\d{11}|\d{6}[ .-]\d{5}|@|^\+?\d{2,3} ?\d{2} ?\d{2} ?\d{2,3}$/;

/** A column nobody has said anything of, whose cells are words and nearly all different: they may be names. */
function mayHoldNames(table: Table, place: number): boolean {
  const cells = cellsOf(table, place);
  return (
    new Set(cells).size > 0.7 * cells.length &&
    alike(cells, (cell) => /^[\p{L} ,.'-]+$/u.test(cell) && /[ ,]/.test(cell))
  );
}

function blotted(table: Table, columns: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  const secret = new Set([columns['person'], columns['birth'], ...(columns['name'] ?? '').split(' + ')]);
  const open = new Set(Object.values(columns).filter((name) => !secret.has(name)));
  const hidden = table.header.map((name, place) => {
    if (secret.has(name) || NAME_COLUMN.test(plainName(name))) return true;
    return !open.has(name) && mayHoldNames(table, place);
  });
  const shown = (cell: string, place: number) =>
    cell !== '' && (hidden[place] === true || SECRET_CELL.test(cell)) ? '●●●' : cell;
  return table.rows.slice(0, PREVIEW_ROWS).map((row) => table.header.map((_, place) => shown(row[place] ?? '', place)));
}

/** Reads what the columns of a table seem to be: by their names first, then by what is in them. */
export function proposeFor(table: Table): MappingProposal {
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
  return { header: table.header, columns, missing: missingOf(columns), preview: blotted(table, columns) };
}

/** What the columns of a file seem to be; null where it is no table. Looks at the first rows only. */
export async function proposeMapping(file: DeliveredFile): Promise<MappingProposal | null> {
  const reading = await readTableHead(file);
  return 'table' in reading ? proposeFor(reading.table) : null;
}
