import { BackupFault } from './backup-fault.ts';
import type { TableSum } from './row-digest.ts';

/** The first line of a backup: what it is and which program can read it. */
export interface BackupHead {
  readonly laget: 'backup';
  readonly version: 1;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly database: 'pglite' | 'postgres';
  /** The steps the database had taken: name -> checksum. */
  readonly steps: Readonly<Record<string, string>>;
  /** The master key of identities where it lies in the data folder, 64 hexadecimal digits; null where it is kept elsewhere. */
  readonly identityKey: string | null;
}

/** One line after the head. Rows and bytes belong to the table or file named last. */
export type BackupLine =
  | { readonly table: string; readonly columns: readonly { readonly name: string; readonly type: string }[] }
  | { readonly row: string }
  | { readonly file: string; readonly modified: string }
  | { readonly bytes: string }
  | { readonly end: BackupEnd };

/** The last line: a backup without it was cut off. */
export interface BackupEnd {
  readonly tables: Readonly<Record<string, TableSum>>;
  /** Kept delivered files: name -> SHA-256 of their bytes. */
  readonly files: Readonly<Record<string, string>>;
}

/** How much a backup holds. */
export interface BackupTally {
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
}

export function tallyOf({ tables, files }: BackupEnd): BackupTally {
  const sums = Object.values(tables);
  return {
    tables: sums.length,
    rows: sums.reduce((sum, { rows }) => sum + rows, 0),
    files: Object.keys(files).length,
  };
}

/** Rows are arrays of texts as the database writes them; all else is an object. */
export function lineText(line: BackupHead | BackupLine): string {
  return 'row' in line ? line.row : JSON.stringify(line);
}

/** Throws `backup-damaged` for a line that no backup has. */
export function readLine(text: string): BackupLine {
  if (text.startsWith('[')) return { row: text };
  const value = parsed(text);
  if (KINDS.some((isKind) => isKind(value))) return value as unknown as BackupLine;
  throw damaged('a line is not a table, a row, a file or the end');
}

type Value = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const areObjects = (value: unknown): boolean => isObject(value) && Object.values(value).every(isObject);
const areTexts = (value: unknown): boolean => isObject(value) && Object.values(value).every(isText);

/** Anybody who knows a recipient can seal a file to it, so the kinds of line are held to what they are. */
const KINDS: readonly ((value: Value) => boolean)[] = [
  ({ table, columns }) => isText(table) && Array.isArray(columns) && columns.every(areTexts),
  ({ file, modified }) => isText(file) && isText(modified),
  ({ bytes }) => isText(bytes),
  ({ end }) => isObject(end) && areObjects(end['tables']) && areTexts(end['files']),
];

/** Throws `not-a-backup`, `backup-newer` and `backup-damaged`. */
export function readHead(text: string): BackupHead {
  const value = parsed(text);
  if (value['laget'] !== 'backup') throw new BackupFault('the first line does not say so', { code: 'not-a-backup' });
  if (value['version'] !== 1) throw new BackupFault(`form ${String(value['version'])}`, { code: 'backup-newer' });
  if (typeof value['steps'] !== 'object' || value['steps'] === null) throw damaged('the first line names no steps');
  return value as unknown as BackupHead;
}

export function damaged(what: string): BackupFault {
  return new BackupFault(what, { code: 'backup-damaged' });
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch (problem) {
    throw new BackupFault('a line cannot be read', { code: 'backup-damaged', cause: problem });
  }
  throw damaged('a line is no object');
}
