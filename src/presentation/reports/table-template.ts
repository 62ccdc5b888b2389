import { writeXlsx } from 'hucre/xlsx';
import { type MappedSource, templateColumns } from '../../record/administration/index.ts';
import { fieldWords, LABELS, type Language, TABLE_TEXTS } from '../language/index.ts';
import { csvText } from './csv.ts';

/** A template's table: names of the columns and one example row, which is never read. */
function tableOf(source: MappedSource): readonly (readonly string[])[] {
  const columns = templateColumns(source);
  return [columns.map(({ header }) => header), columns.map(({ example }) => example)];
}

/** What each column holds: name, whether it must be there, meaning, words that can be used. */
function explained(source: MappedSource, language: Language): readonly (readonly string[])[] {
  const { template } = TABLE_TEXTS[language];
  return templateColumns(source).map(({ field, header, mandatory, codes }) => [
    header,
    mandatory ? template.yes : template.no,
    fieldWords(source, field, language)[1],
    codes?.map(({ word }) => word).join(', ') ?? '',
  ]);
}

/** The template of a kind of table as CSV that spreadsheets open: what the columns are, their names, an example row. */
export function templateCsv(source: MappedSource, language: Language): string {
  const { template } = TABLE_TEXTS[language];
  const about = explained(source, language).map(([header, required, meaning, words]) => {
    const must = required === template.yes ? ` (${template.required.toLowerCase()})` : '';
    return [`# ${header}${must}: ${meaning}${words === '' ? '' : ` ${template.allowed}: ${words}.`}`];
  });
  return csvText([[`# ${LABELS[language].sources[source]}`], [`# ${template.lead}`], ...about, ...tableOf(source)]);
}

/** The same as a workbook: a sheet with the table, and one that explains it. */
export async function templateXlsx(source: MappedSource, language: Language): Promise<Uint8Array> {
  const { template } = TABLE_TEXTS[language];
  const head = [template.column, template.required, template.meaning, template.allowed];
  const about = [[LABELS[language].sources[source]], [template.lead], head, ...explained(source, language)];
  return writeXlsx({
    sheets: [
      { name: template.tableSheet, rows: tableOf(source).map((row) => [...row]) },
      { name: template.aboutSheet, rows: about.map((row) => [...row]) },
    ],
  });
}
