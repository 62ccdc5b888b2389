import { parseUnitNumber } from '../../terms/index.ts';
import { findColumns, missingFields, plainName } from '../definition.ts';
import { placesOf } from '../hr-extract/columns.ts';
import type { Mapping, Words } from '../mappings/mapping.ts';
import type { OwnField, OwnTable } from './own-table.ts';

/** Where the columns of an own table are in a delivered header, and how its words are read. */
export interface OwnColumns {
  readonly table: OwnTable;
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly mapping: Mapping | null;
  /** Field -> place in the header. */
  readonly places: ReadonlyMap<string, number>;
  /** Field -> name of its column as delivered. */
  readonly names: ReadonlyMap<string, string>;
  /** Fields every row needs that have no column. */
  readonly missing: readonly string[];
  /** A field's words as ours, where the mapping says so. */
  readonly sayAnew: (field: OwnField, text: string) => string;
}

/** The columns of a table by a mapping; by the table's own names where there is none. */
export function ownColumns(
  table: OwnTable,
  { header, headerLine }: { readonly header: readonly string[]; readonly headerLine: number },
  mapping: Mapping | null,
): OwnColumns {
  const places = mapping === null ? findColumns(table.fields, header) : mappedPlaces(header, mapping.columns);
  const missing = missingFields(table.fields, places);
  const names = new Map([...places].map(([field, place]) => [field, header[place] ?? '']));
  return { table, header, headerLine, mapping, places, names, missing, sayAnew: sayAnewBy(mapping) };
}

function mappedPlaces(header: readonly string[], columns: Words): ReadonlyMap<string, number> {
  const found = Object.entries(columns).flatMap(([field, name]): readonly [string, number][] => {
    const [place] = name === '' ? [] : placesOf(header, name);
    return place === undefined ? [] : [[field, place]];
  });
  return new Map(found);
}

function sayAnewBy(mapping: Mapping | null): OwnColumns['sayAnew'] {
  if (mapping === null) return (_, text) => text;
  const plain = (words: Words) => new Map(Object.entries(words).map(([theirs, ours]) => [plainName(theirs), ours]));
  const units = plain(mapping.workplaces);
  const groups = plain(mapping.positions);
  const codes = new Map(Object.entries(mapping.codes ?? {}).map(([field, words]) => [field, plain(words)]));
  return ({ name, type }, text) => {
    const word = plainName(text);
    if (type === 'unit-number') return parseUnitNumber(text) === null ? (units.get(word) ?? text) : text;
    if (type === 'group') return groups.get(word) ?? text;
    return type === 'code' ? (codes.get(name)?.get(word) ?? text) : text;
  };
}
