import type { SourceId } from './delivery.ts';

/** What a field holds. */
export type FieldType =
  | 'text'
  | 'plain-text'
  | 'day'
  | 'month'
  | 'percent'
  | 'number'
  | 'count'
  | 'period'
  | 'count-day'
  | 'group'
  | 'code'
  | 'identity-number'
  | 'unit-number'
  | 'list';

/** One field of a source, as data: it steers the reading, the suggestions and the documentation. */
export interface FieldDefinition {
  /** The field's name in Laget, or its path in the source. */
  readonly name: string;
  /** What it means, told to the deliverer (bokmål). */
  readonly meaning: string;
  readonly type: FieldType;
  readonly mandatory: boolean;
  /** Column names it is known under, best first, as the systems write them. */
  readonly aliases: readonly string[];
  /** The version of the definition that first had it. */
  readonly since: string;
}

/** A source as data. `docs/sources/<source>.md` is generated from it. */
export interface SourceDefinition {
  readonly source: SourceId;
  readonly name: string;
  readonly purpose: string;
  readonly formats: readonly string[];
  readonly version: string;
  readonly reference: string;
  readonly fields: readonly FieldDefinition[];
}

/** A column name without what systems write differently: case, blanks, signs. `%` is read as `prosent`. */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('%', 'prosent')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The plain names of each list of aliases, made once: every header is looked through for the columns of every source. */
const PLAIN_ALIASES = new WeakMap<FieldDefinition['aliases'], readonly string[]>();

/** A field's aliases as plain names, in the same order. */
export function plainAliases({ aliases }: Pick<FieldDefinition, 'aliases'>): readonly string[] {
  const known = PLAIN_ALIASES.get(aliases);
  if (known !== undefined) return known;
  const made = aliases.map(plainName);
  PLAIN_ALIASES.set(aliases, made);
  return made;
}

/** Where in the aliases a column name stands; −1 = not there. */
export function aliasRank(field: FieldDefinition, header: string): number {
  const plain = plainName(header);
  return plain === '' ? -1 : plainAliases(field).indexOf(plain);
}

/** The column (place in the header) that fits a field best by its aliases; null where none or where two fit as well. */
export function findColumn(field: FieldDefinition, header: readonly string[]): number | null {
  let best = -1;
  let bestRank = Number.POSITIVE_INFINITY;
  let tied = false;
  header.forEach((name, place) => {
    const rank = aliasRank(field, name);
    if (rank < 0 || rank > bestRank) return;
    tied = rank === bestRank;
    best = place;
    bestRank = rank;
  });
  return best < 0 || tied ? null : best;
}

/** Field name -> place in the header, for the fields that are found. */
export function findColumns(
  fields: readonly FieldDefinition[],
  header: readonly string[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const field of fields) {
    const place = findColumn(field, header);
    if (place !== null) found.set(field.name, place);
  }
  return found;
}

/** Names of the mandatory fields that a header lacks. */
export function missingFields(
  fields: readonly FieldDefinition[],
  found: ReadonlyMap<string, number>,
): readonly string[] {
  return fields.filter((field) => field.mandatory && !found.has(field.name)).map((field) => field.name);
}
