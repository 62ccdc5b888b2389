import { documentText } from '../../../answers/document-text.ts';
import type { ComposedReport } from '../../../api/contract/index.ts';
import { fill, type Language, REPORT_TEXTS } from '../../../language/index.ts';
import { reportCsv, reportJsonStat, reportXlsx } from '../../../reports/appendix/index.ts';
import { reportDocx } from '../../../reports/written-docx/index.ts';
import { reportHtml } from '../../../reports/written-html/index.ts';
import { reportPptx } from '../../../reports/written-pptx/index.ts';
import { WrongUse } from '../../wrong-use.ts';

/** How each form of a report is written, by the ending of its file. What writes PDF is large, and read when it is asked for. */
const FORMS: Readonly<Record<string, (report: ComposedReport) => Promise<string | Uint8Array>>> = {
  html: async (report) => reportHtml(report),
  json: async (report) => documentText(report),
  pdf: async (report) => (await import('../../../reports/written-pdf/index.ts')).reportPdf(report),
  docx: (report) => reportDocx(report),
  pptx: (report) => reportPptx(report),
  xlsx: (report) => reportXlsx(report),
  'json-stat': async (report) => documentText(reportJsonStat(report)),
  zip: async (report) => reportCsv(report),
};

/** The form that a file's ending names; wrong use where it names none. */
export function formOf(file: string, language: Language): string {
  const form = /\.([a-z0-9-]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(FORMS, form)) return form;
  const forms = Object.keys(FORMS)
    .map((one) => `.${one}`)
    .join(', ');
  throw new WrongUse(fill(REPORT_TEXTS[language].unknownForm, { forms, file }));
}

export async function fileBytes(report: ComposedReport, form: string): Promise<Uint8Array> {
  const written = await FORMS[form]?.(report);
  return typeof written === 'string' ? new TextEncoder().encode(written) : (written ?? new Uint8Array());
}
