import { type Finding, isStaffSubgroup, parseUnitNumber, STAFF_GROUPS } from '../../terms/index.ts';
import { type Control, NOTHING, onFile } from '../control.ts';
import type { DeliveredFile } from '../delivery.ts';
import { isObject, type JsonObject, readJson } from '../files/json.ts';
import { FindingBook } from '../finding-book.ts';
import { isOurColumn, type Mapping } from './mapping.ts';

export interface MappingReading {
  /** Null where a finding stops it. */
  readonly mapping: Mapping | null;
  readonly findings: readonly Finding[];
}

const unknownColumn: Control<Mapping> = {
  id: 'mapping/unknown-column',
  severity: 'stops-delivery',
  check: (mapping) =>
    Object.keys(mapping.columns)
      .filter((column) => !isOurColumn(column))
      .map((column) => ({ line: null, path: `columns.${column}`, values: { column } })),
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

export const MAPPING_CONTROLS = [unknownColumn, badUnitNumber, unknownSubgroup] as const;

function texts(value: unknown): Readonly<Record<string, string>> | null {
  if (value === undefined) return {};
  if (!isObject(value)) return null;
  const entries = Object.entries(value);
  if (!entries.every(([, text]) => typeof text === 'string')) return null;
  return Object.fromEntries(entries.map(([key, text]) => [key.trim(), String(text).trim()]));
}

/** True for an object that is meant as a mapping, right or wrong in the rest. */
export function looksLikeMapping(value: unknown): value is JsonObject {
  return isObject(value) && value['source'] === 'hr-extract' && Object.hasOwn(value, 'columns');
}

function asMapping(value: unknown): Mapping | null {
  if (!looksLikeMapping(value)) return null;
  const columns = texts(value['columns']);
  const workplaces = texts(value['workplaces']);
  const positions = texts(value['positions']);
  const extent = value['extent'];
  if (columns === null || workplaces === null || positions === null) return null;
  if (extent !== undefined && extent !== 'history' && extent !== 'month') return null;
  return { source: 'hr-extract', columns, workplaces, positions, ...(extent === undefined ? {} : { extent }) };
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
  const mapping = asMapping(json.value);
  book.look([unreadable], mapping);
  if (mapping !== null) book.look(MAPPING_CONTROLS, mapping);
  return { mapping: book.stopped ? null : mapping, findings: book.findings() };
}
