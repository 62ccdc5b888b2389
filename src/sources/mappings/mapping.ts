import { OWN_TABLE_IDS, type OwnTableId } from '../own-tables/own-row.ts';

/** The kinds of table whose columns an owner may name as it likes. */
export const MAPPED_SOURCES = ['hr-extract', ...OWN_TABLE_IDS] as const;
export type MappedSource = 'hr-extract' | OwnTableId;

export function isMappedSource(text: unknown): text is MappedSource {
  return (MAPPED_SOURCES as readonly unknown[]).includes(text);
}

/** Their word -> ours. */
export type Words = Readonly<Record<string, string>>;

/**
 * Our column -> theirs, workplace -> unit, position -> group or subgroup: saved under a name, as in contract.md.
 * A name in two columns is written `Fornavn + Etternavn`.
 */
export interface Mapping {
  readonly source: MappedSource;
  readonly columns: Words;
  /** Name of a workplace or unit in the file -> unit number. */
  readonly workplaces: Words;
  /** Position or group in the file -> staff subgroup or group. */
  readonly positions: Words;
  /** Our column -> the file's code -> our code; an empty code says nothing. */
  readonly codes?: Readonly<Record<string, Words>>;
  /** All columns of the file it was made for: a file is known again by them. */
  readonly header?: readonly string[];
  /** What an HR extract speaks of; where it is not said the file's rows and name tell. */
  readonly extent?: 'history' | 'month';
}

/** What a table's columns seem to be, were it a table of one kind. */
export interface KindProposal {
  readonly source: MappedSource;
  /** Our column -> their column, where one was found. */
  readonly columns: Words;
  /** Required columns that were not found; empty = the table can be read as it is. */
  readonly missing: readonly string[];
}

/** What was seen in a table, and which of our columns its columns seem to be. */
export interface MappingProposal extends KindProposal {
  readonly header: readonly string[];
  /** First rows, identity numbers and names blotted out. */
  readonly preview: readonly (readonly string[])[];
  /** True where so many columns are known that it is hardly anything else. */
  readonly likely: boolean;
  /** What its columns would be as each of the other kinds, the likeliest first. */
  readonly others: readonly KindProposal[];
  /** Their column -> the words that stand in it, of columns with few words and none that may be a name. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** The first rows of a table as they were understood. */
export interface AsRead {
  /** Our columns that were read, and theirs. */
  readonly columns: readonly { readonly ours: string; readonly theirs: string }[];
  /** A text for each column: codes are ours, days `YYYY-MM-DD`; identity numbers and names blotted out, empty = not read. */
  readonly rows: readonly (readonly string[])[];
}

/** Rows shown of a table. */
export const PREVIEW_ROWS = 5;
