import { writeXlsx } from 'hucre/xlsx';
import type { PublishedTable } from '../../disclosure/index.ts';
import { SURFACE_TEXTS } from '../language/index.ts';
import { type ExportWords, provenanceLines } from './export-words.ts';
import { sheetOf } from './sheet.ts';

/** A published table as a workbook: one sheet with the table, one «Om tallene». Texts are texts, never formulas. */
export async function xlsxOf(table: PublishedTable, words: ExportWords): Promise<Uint8Array> {
  const labels = SURFACE_TEXTS[words.language].provenance;
  const sheet = sheetOf(table, words);
  const about = provenanceLines(table, words).map(([label, text]) => [label, text]);
  return writeXlsx({
    sheets: [
      { name: labels.tableSheet, rows: [[...sheet.header], ...sheet.rows.map((row) => [...row])] },
      { name: labels.aboutSheet, rows: about },
    ],
  });
}
