import { HR_CODES } from '../hr-extract/codes.ts';
import { HR_EXTRACT } from '../hr-extract/definition.ts';
import type { OwnField } from '../own-tables/own-table.ts';
import { OWN_TABLES } from '../own-tables/tables/index.ts';
import type { MappedSource } from './mapping.ts';

/** The columns of a kind of table, in order. */
export function mappedFields(source: MappedSource): readonly OwnField[] {
  return source === 'hr-extract' ? HR_EXTRACT.fields : OWN_TABLES[source].fields;
}

/** The codes of a column that has them; null for another. */
export function codesOf(source: MappedSource, column: string): readonly string[] | null {
  const codes =
    source === 'hr-extract'
      ? HR_CODES[column]
      : OWN_TABLES[source].fields.find(({ name, type }) => name === column && type === 'code')?.codes;
  return codes === undefined ? null : Object.keys(codes);
}
