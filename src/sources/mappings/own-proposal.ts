import { neverKeptIn, parseUnitNumber } from '../../terms/index.ts';
import { findColumn, plainAliases, plainName } from '../definition.ts';
import { readDay } from '../files/days.ts';
import type { Table } from '../files/table.ts';
import { codeOf } from '../own-tables/code-of.ts';
import type { OwnField, OwnTable } from '../own-tables/own-table.ts';
import { readCountDay, readPeriod } from '../own-tables/read-period.ts';
import { groupOf, isKnownGroup } from '../reported-figures/words.ts';
import { alike, cellsOf } from './blotted.ts';
import type { KindProposal } from './mapping.ts';

/** What an own table's columns seem to be, and how many of those that every row needs are known by their very names. */
export interface OwnProposal extends KindProposal {
  readonly named: number;
}

/** A part of a name that is shorter says too little. */
const LONG_ENOUGH = 5;
/** Cells looked at to tell what a column holds. */
const CELLS_TRIED = 200;

/** A table's columns as they are looked through for every kind of table: their names, and their first filled cells. */
export interface TriedColumns {
  readonly header: readonly string[];
  readonly cells: readonly (readonly string[])[];
  /** Places of the columns that may be read: those that hold what is never kept are proposed for nothing. */
  readonly open: readonly number[];
}

export function triedColumns(table: Table): TriedColumns {
  const { header } = table;
  return {
    header,
    cells: header.map((_, at) => cellsOf(table, at).slice(0, CELLS_TRIED)),
    open: header.flatMap((name, at) => (neverKeptIn(name) === null ? [at] : [])),
  };
}

/**
 * Proposes a column for each field: by its name, then by a name that holds one of the names we know (or is held by it),
 * then by what stands in it. Numbers are never guessed from what stands in them.
 */
export function proposeOwn({ header, cells, open }: TriedColumns, own: OwnTable): OwnProposal {
  const taken = new Map<number, string>();
  const find = (place: (field: OwnField, free: readonly number[]) => number | null) => {
    for (const field of own.fields) {
      if ([...taken.values()].includes(field.name)) continue;
      const free = open.filter((at) => !taken.has(at));
      const found = place(field, free);
      if (found !== null && !taken.has(found)) taken.set(found, field.name);
    }
  };
  find((field) => findColumn(field, header));
  const named = mandatoryOf(own).filter((name) => [...taken.values()].includes(name)).length;
  find((field, free) => only(free.filter((at) => sharesName(field, header[at] ?? ''))));
  find((field, free) => only(free.filter((at) => alike(cells[at] ?? [], looksLike(field, own)))));
  const columns = Object.fromEntries([...taken].map(([at, name]) => [name, header[at] ?? '']));
  const missing = mandatoryOf(own).filter((name) => columns[name] === undefined);
  return { source: own.source, columns, missing, named };
}

/** Names of the columns that every row of a table needs. */
export function mandatoryOf({ fields }: OwnTable): readonly string[] {
  return fields.filter(({ mandatory }) => mandatory).map(({ name }) => name);
}

function only(places: readonly number[]): number | null {
  return places.length === 1 ? (places[0] ?? null) : null;
}

function sharesName(field: OwnField, header: string): boolean {
  const plain = plainName(header);
  if (plain.length < LONG_ENOUGH) return false;
  return plainAliases(field).some((alias) => {
    return alias.length >= LONG_ENOUGH && (plain.includes(alias) || alias.includes(plain));
  });
}

function looksLike(field: OwnField, { isBySchoolYear }: OwnTable): (cell: string) => boolean {
  switch (field.type) {
    case 'unit-number':
      return (cell) => parseUnitNumber(cell) !== null;
    case 'period':
      return (cell) => readPeriod(cell, isBySchoolYear) !== null;
    case 'count-day':
      return (cell) => readCountDay(cell) !== null;
    case 'day':
      return (cell) => readDay(cell) !== null;
    case 'group':
      return (cell) => isKnownGroup(groupOf(cell) ?? '');
    case 'code':
      return (cell) => !/^\d$/.test(cell) && codeOf(field, cell) !== null;
    default:
      return () => false;
  }
}
