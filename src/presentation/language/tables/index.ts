import type { MappedSource } from '../../../record/administration/index.ts';
import type { Language } from '../language.ts';
import { TABLES_EN } from './en.ts';
import { TABLES_NB } from './nb.ts';
import { TABLES_NN } from './nn.ts';
import type { FieldWords, TableTexts } from './shape.ts';

export const TABLE_TEXTS: Readonly<Record<Language, TableTexts>> = { nb: TABLES_NB, nn: TABLES_NN, en: TABLES_EN };

/** What a column of a table is called, and what stands in it. */
export function fieldWords(source: MappedSource, field: string, language: Language): FieldWords {
  const { fields, shared } = TABLE_TEXTS[language];
  return fields[source][field] ?? shared[field as keyof typeof shared] ?? [field, ''];
}

/** What a code of a column is called. */
export function tableCodeLabel(source: MappedSource, field: string, code: string, language: Language): string {
  const { codes } = TABLE_TEXTS[language];
  return (codes[`${source}/${field}`] ?? codes[field])?.[code] ?? code;
}
