import type { FieldType } from '../definition.ts';
import { HR_CODES } from '../hr-extract/codes.ts';
import { HR_EXAMPLE } from '../hr-extract/example.ts';
import { OWN_EXAMPLES } from '../own-tables/examples.ts';
import { codesOf, mappedFields } from './mapped-fields.ts';
import type { MappedSource } from './mapping.ts';

/** A column of a kind of table, as its template has it. */
export interface TemplateColumn {
  /** Our name of it. */
  readonly field: string;
  /** The name in the template: one that is known without a mapping. */
  readonly header: string;
  readonly mandatory: boolean;
  readonly type: FieldType;
  /** What the example row says. */
  readonly example: string;
  /** Its codes, and a word for each that is read as it; null for a column without codes. */
  readonly codes: readonly { readonly code: string; readonly word: string }[] | null;
}

/** The columns of a kind of table, in order. */
export function templateColumns(source: MappedSource): readonly TemplateColumn[] {
  const examples: Readonly<Record<string, string>> = source === 'hr-extract' ? HR_EXAMPLE : OWN_EXAMPLES[source];
  return mappedFields(source).map(({ name, aliases, mandatory, type, codes }) => {
    const words = source === 'hr-extract' ? HR_CODES[name] : undefined;
    const wordOf = (code: string) => words?.[code] ?? codes?.[code]?.[0] ?? code;
    return {
      field: name,
      header: aliases[0] ?? name,
      mandatory,
      type,
      example: examples[name] ?? '',
      codes: codesOf(source, name)?.map((code) => ({ code, word: wordOf(code) })) ?? null,
    };
  });
}
