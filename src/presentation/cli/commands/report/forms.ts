import { REPORT_FORMS } from '../../../answers/report/report-files.ts';
import { fill, type Language, REPORT_TEXTS } from '../../../language/index.ts';
import { WrongUse } from '../../wrong-use.ts';

/** The form that a file's ending names; wrong use where it names none. */
export function formOf(file: string, language: Language): string {
  const form = /\.([a-z0-9-]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (REPORT_FORMS.includes(form)) return form;
  const forms = REPORT_FORMS.map((one) => `.${one}`).join(', ');
  throw new WrongUse(fill(REPORT_TEXTS[language].unknownForm, { forms, file }));
}
