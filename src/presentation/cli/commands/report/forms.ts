import { documentText } from '../../../answers/document-text.ts';
import type { ComposedReport } from '../../../api/contract/index.ts';
import { fill, type Language, REPORT_TEXTS } from '../../../language/index.ts';
import { WrongUse } from '../../wrong-use.ts';

/** How each form of a report is written, by the ending of its file. */
const FORMS: Readonly<Record<string, (report: ComposedReport) => Promise<string | Uint8Array>>> = {
  json: async (report) => documentText(report),
};

/** The form that a file's ending names; wrong use where it names none. */
export function formOf(file: string, language: Language): string {
  const form = /\.([a-z0-9-]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (form in FORMS) return form;
  const forms = Object.keys(FORMS)
    .map((one) => `.${one}`)
    .join(', ');
  throw new WrongUse(fill(REPORT_TEXTS[language].unknownForm, { forms, file }));
}

export async function fileBytes(report: ComposedReport, form: string): Promise<Uint8Array> {
  const written = await FORMS[form]?.(report);
  return typeof written === 'string' ? new TextEncoder().encode(written) : (written ?? new Uint8Array());
}
