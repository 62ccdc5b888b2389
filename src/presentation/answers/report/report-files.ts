import type { ComposedReport } from '../../api/contract/index.ts';
import { reportCsv, reportJsonStat, reportXlsx } from '../../reports/appendix/index.ts';
import { reportDocx } from '../../reports/written-docx/index.ts';
import { reportHtml } from '../../reports/written-html/index.ts';
import { reportPptx } from '../../reports/written-pptx/index.ts';
import { documentText } from '../document-text.ts';

/** How each form of a report is written, by the ending of its file. What writes PDF is large, and read when it is asked for. */
const WRITERS: Readonly<Record<string, (report: ComposedReport) => Promise<string | Uint8Array>>> = {
  html: async (report) => reportHtml(report),
  json: async (report) => documentText(report),
  pdf: async (report) => (await import('../../reports/written-pdf/index.ts')).reportPdf(report),
  docx: async (report) => reportDocx(report, await picturesOf(report)),
  pptx: async (report) => reportPptx(report, await picturesOf(report)),
  xlsx: (report) => reportXlsx(report),
  'json-stat': async (report) => documentText(reportJsonStat(report)),
  zip: async (report) => reportCsv(report),
};

type Pictures = ReturnType<typeof import('../../reports/chart-pictures/index.ts').chartPictures>;

const DRAWN = new WeakMap<ComposedReport, Promise<Pictures>>();

/** The pictures of a report, drawn once for all its forms. What draws them is large too. */
export function picturesOf(report: ComposedReport): Promise<Pictures> {
  const known = DRAWN.get(report) ?? drawn(report);
  DRAWN.set(report, known);
  return known;
}

async function drawn(report: ComposedReport): Promise<Pictures> {
  return (await import('../../reports/chart-pictures/index.ts')).chartPictures(report);
}

/** The endings a report can be written with. */
export const REPORT_FORMS: readonly string[] = Object.keys(WRITERS);

export async function fileBytes(report: ComposedReport, form: string): Promise<Uint8Array> {
  const written = await WRITERS[form]?.(report);
  return typeof written === 'string' ? new TextEncoder().encode(written) : (written ?? new Uint8Array());
}
