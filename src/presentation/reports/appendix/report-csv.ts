import { strToU8, zipSync } from 'fflate';
import type { ComposedReport } from '../../api/contract/index.ts';
import { REPORT_FORM_TEXTS } from '../../language/index.ts';
import { csvText } from '../csv.ts';
import { aboutLines, figureLines, provenance } from './report-xlsx.ts';

/** The first day a zip can tell: a file says nothing of when it was written. */
const NO_TIME = new Date(1980, 0, 1);

/** One CSV for each figure and one of what the report is, as Norwegian spreadsheets open them, by file name. */
export function reportCsvFiles(report: ComposedReport): ReadonlyMap<string, string> {
  const { language } = report;
  const figures = report.figures.map((figure) => {
    const lines = [...figureLines(figure, language), [], ...provenance(figure.answer, language)];
    return [`${fileName(figure.id)}.csv`, csvText(lines)] as const;
  });
  return new Map([
    [`${fileName(REPORT_FORM_TEXTS[language].report.toLowerCase())}.csv`, csvText(aboutLines(report))],
    ...figures,
  ]);
}

/** All of them in a zip: the same report gives the same bytes. */
export function reportCsv(report: ComposedReport): Uint8Array {
  const files = [...reportCsvFiles(report)].map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME });
}

/** A figure's id as the name of a file. */
export function fileName(id: string): string {
  return id.replace(/[^\p{L}\p{N}_-]+/gu, '-');
}
