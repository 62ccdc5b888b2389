import { writeXlsx } from 'hucre/xlsx';
import type { PlanTable } from '../../answers/plan/plan-table.ts';
import { LABELS, type Language, TABLE_TEXTS } from '../../language/index.ts';
import { csvText } from '../csv.ts';

/** The plan as CSV that spreadsheets open, and that can be taken in again. */
export function planCsv({ header, rows }: PlanTable): string {
  return csvText([header, ...rows]);
}

/** The same as a workbook; a sheet says what it is and how it is taken in again. */
export async function planXlsx(
  { header, rows }: PlanTable,
  language: Language,
  source: 'plan-actions' | 'plan-meetings' = 'plan-actions',
): Promise<Uint8Array> {
  const { template } = TABLE_TEXTS[language];
  return writeXlsx({
    sheets: [
      { name: template.tableSheet, rows: [[...header], ...rows.map((row) => [...row])] },
      { name: template.aboutSheet, rows: [[LABELS[language].sources[source]]] },
    ],
  });
}
