/** Our column names of an HR extract, as a saved mapping writes them. */
export const OUR_COLUMNS = [
  'person',
  'name',
  'birth',
  'sex',
  'workplace',
  'positionCode',
  'positionTitle',
  'positionPercent',
  'form',
  'from',
  'to',
  'endReason',
  'leaveFrom',
  'leaveTo',
  'leavePercent',
  'leaveKind',
  'education',
] as const;
export type OurColumn = (typeof OUR_COLUMNS)[number];

export function isOurColumn(name: string): name is OurColumn {
  return (OUR_COLUMNS as readonly string[]).includes(name);
}

/**
 * Delivered column -> our column, workplace -> unit, position -> subgroup: saved under a name, as in contract.md.
 * A name in two columns is written `Fornavn + Etternavn`.
 */
export interface Mapping {
  readonly source: 'hr-extract';
  readonly columns: Readonly<Record<string, string>>;
  readonly workplaces: Readonly<Record<string, string>>;
  readonly positions: Readonly<Record<string, string>>;
  /** What such a file speaks of; where it is not said the file's rows and name tell. */
  readonly extent?: 'history' | 'month';
}

/** What was seen in a table, and which of our columns its columns seem to be. */
export interface MappingProposal {
  readonly header: readonly string[];
  /** Our column -> their column, where one was found. */
  readonly columns: Readonly<Record<string, string>>;
  /** Required columns that were not found; empty = the table can be read as it is. */
  readonly missing: readonly string[];
  /** First rows, identity numbers and names blotted out. */
  readonly preview: readonly (readonly string[])[];
}
