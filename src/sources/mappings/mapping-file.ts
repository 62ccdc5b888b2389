import { type Finding, isStaffSubgroup, neverKeptIn, parseUnitNumber, STAFF_GROUPS } from '../../terms/index.ts';
import { type Control, NOTHING, onFile } from '../control.ts';
import type { DeliveredFile } from '../delivery.ts';
import { isObject, type JsonObject, readJson } from '../files/json.ts';
import { FindingBook } from '../finding-book.ts';
import { codesOf, mappedFields } from './mapped-fields.ts';
import { isMappedSource, type Mapping, type Words } from './mapping.ts';

export interface MappingReading {
  /** Null where a finding stops it. */
  readonly mapping: Mapping | null;
  readonly findings: readonly Finding[];
}

/** Names of columns in a mapping that its kind of table does not have. */
export function strangeColumns({ source, columns }: Mapping): readonly string[] {
  const ours = new Set(mappedFields(source).map(({ name }) => name));
  return Object.keys(columns).filter((column) => !ours.has(column));
}

const unknownColumn: Control<Mapping> = {
  id: 'mapping/unknown-column',
  severity: 'stops-delivery',
  check: (mapping) =>
    strangeColumns(mapping).map((column) => ({ line: null, path: `columns.${column}`, values: { column } })),
};

const badUnitNumber: Control<Mapping> = {
  id: 'mapping/bad-unit-number',
  severity: 'note',
  check: (mapping) =>
    Object.entries(mapping.workplaces)
      .filter(([, unit]) => parseUnitNumber(unit) === null)
      .map(([workplace, unit]) => ({ line: null, path: `workplaces.${workplace}`, values: { workplace, unit } })),
};

function isPlace(code: string): boolean {
  return isStaffSubgroup(code) || (STAFF_GROUPS as readonly string[]).includes(code);
}

const unknownSubgroup: Control<Mapping> = {
  id: 'mapping/unknown-subgroup',
  severity: 'note',
  check: (mapping) =>
    Object.entries(mapping.positions)
      .filter(([, subgroup]) => !isPlace(subgroup))
      .map(([position, subgroup]) => ({ line: null, path: `positions.${position}`, values: { position, subgroup } })),
};

/** A code that is none of ours, or a column that has no codes. */
const unknownCode: Control<Mapping> = {
  id: 'mapping/unknown-code',
  severity: 'stops-delivery',
  check: ({ source, codes = {} }) =>
    Object.entries(codes).flatMap(([column, words]) => {
      const ours = codesOf(source, column) ?? [];
      return Object.values(words)
        .filter((code) => code !== '' && !ours.includes(code))
        .map((code) => ({ line: null, path: `codes.${column}`, values: { column, code, codes: ours.join(', ') } }));
    }),
};

/** A mapping may not point at what must not be kept, under whatever name of ours. */
const forbiddenColumn: Control<Mapping> = {
  id: 'mapping/forbidden-column',
  severity: 'stops-delivery',
  check: ({ columns }) =>
    Object.entries(columns)
      .filter(([, theirs]) => neverKeptIn(theirs) !== null)
      .map(([ours, theirs]) => ({ line: null, path: `columns.${ours}`, values: { column: theirs } })),
};

export const MAPPING_CONTROLS = [unknownColumn, badUnitNumber, unknownSubgroup, unknownCode, forbiddenColumn] as const;

function texts(value: unknown): Words | null {
  if (value === undefined) return {};
  if (!isObject(value)) return null;
  const entries = Object.entries(value);
  if (!entries.every(([, text]) => typeof text === 'string')) return null;
  return Object.fromEntries(entries.map(([key, text]) => [key.trim(), String(text).trim()]));
}

function textsOfTexts(value: unknown): Readonly<Record<string, Words>> | null {
  if (value === undefined) return {};
  if (!isObject(value)) return null;
  const entries: [string, Words][] = [];
  for (const [column, inner] of Object.entries(value)) {
    const words = texts(inner);
    if (words === null) return null;
    entries.push([column, words]);
  }
  return Object.fromEntries(entries);
}

/** True for an object that is meant as a mapping, right or wrong in the rest. */
export function looksLikeMapping(value: unknown): value is JsonObject {
  return isObject(value) && isMappedSource(value['source']) && Object.hasOwn(value, 'columns');
}

/** A mapping as a value out of JSON (form as in contract.md); null where it is none. */
export function readMappingValue(value: unknown): Mapping | null {
  if (!looksLikeMapping(value) || !isMappedSource(value['source'])) return null;
  const columns = texts(value['columns']);
  const workplaces = texts(value['workplaces']);
  const positions = texts(value['positions']);
  const codes = textsOfTexts(value['codes']);
  const { extent, header } = value;
  if (columns === null || workplaces === null || positions === null || codes === null) return null;
  if (extent !== undefined && extent !== 'history' && extent !== 'month') return null;
  return {
    source: value['source'],
    columns,
    workplaces,
    positions,
    ...(Object.keys(codes).length === 0 ? {} : { codes }),
    ...(Array.isArray(header) ? { header: header.map(String) } : {}),
    ...(extent === undefined ? {} : { extent }),
  };
}

const unreadable: Control<Mapping | null> = {
  id: 'mapping/unreadable',
  severity: 'stops-delivery',
  check: (mapping) => (mapping === null ? onFile() : NOTHING),
};

/** Reads a saved column mapping (JSON, form as in contract.md). Never throws. */
export function readMappingFile(file: DeliveredFile): MappingReading {
  const book = new FindingBook(file.name);
  const json = readJson(file.bytes);
  if ('fault' in json) {
    book.stop(json.fault);
    return { mapping: null, findings: book.findings() };
  }
  const mapping = readMappingValue(json.value);
  book.look([unreadable], mapping);
  if (mapping !== null) book.look(MAPPING_CONTROLS, mapping);
  return { mapping: book.stopped ? null : mapping, findings: book.findings() };
}
