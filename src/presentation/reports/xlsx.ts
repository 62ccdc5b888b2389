import { writeXlsx } from 'hucre/xlsx';
import type { PublishedTable } from '../../disclosure/index.ts';
import { type Language, SURFACE_TEXTS } from '../language/index.ts';
import { type ExportWords, provenanceLines } from './export-words.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** A published table as a workbook: one sheet with the table, one «Om tallene». Texts are texts, never formulas. */
export async function xlsxOf(table: PublishedTable, words: ExportWords): Promise<Uint8Array> {
  return writeSheets(sheetOf(table, words), provenanceLines(table, words), words.language);
}

/** A sheet and what must be known of it, as a workbook. */
export async function writeSheets(
  sheet: Sheet,
  about: readonly (readonly [string, string])[],
  language: Language,
): Promise<Uint8Array> {
  const labels = SURFACE_TEXTS[language].provenance;
  return writeXlsx({
    sheets: [
      { name: labels.tableSheet, rows: [[...sheet.header], ...sheet.rows.map((row) => [...row])] },
      { name: labels.aboutSheet, rows: about.map(([label, text]) => [label, text]) },
    ],
  });
}
