import { OWN_TABLE_IDS, type OwnTableId } from './own-row.ts';
import { OWN_TABLES } from './tables/index.ts';

/** How a column of an own table is to be filled in. */
export interface TemplateColumn {
  /** The name it is known under first. */
  readonly name: string;
  readonly meaning: string;
  readonly mandatory: boolean;
  /** Words that may stand in it, one for each code; none where any text or number may. */
  readonly words: readonly string[];
}

/** What an own table is to be delivered as. */
export interface TableTemplate {
  readonly source: OwnTableId;
  readonly purpose: string;
  readonly columns: readonly TemplateColumn[];
}

/** Every own table as it may be filled in, from its definition. Texts are in bokmål, as in the definition. */
export const TABLE_TEMPLATES: readonly TableTemplate[] = OWN_TABLE_IDS.map((id) => {
  const { source, purpose, fields } = OWN_TABLES[id];
  const columns = fields.map(({ name, meaning, mandatory, aliases, codes = {} }) => {
    return { name: aliases[0] ?? name, meaning, mandatory, words: Object.values(codes).map(wordOf) };
  });
  return { source, purpose, columns };
});

/** The first of a code's words that is more than a number. */
function wordOf(words: readonly string[]): string {
  return words.find((word) => /\p{L}/u.test(word)) ?? words[0] ?? '';
}
