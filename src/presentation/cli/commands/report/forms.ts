import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { REPORT_FORMS } from '../../../answers/report/report-files.ts';
import { fill, type Language, REPORT_TEXTS } from '../../../language/index.ts';
import type { Context } from '../../command.ts';
import { WrongUse } from '../../wrong-use.ts';

/** The form that a file's ending names; wrong use where it names none. */
export function formOf(file: string, language: Language): string {
  const form = /\.([a-z0-9-]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (REPORT_FORMS.includes(form)) return form;
  const forms = REPORT_FORMS.map((one) => `.${one}`).join(', ');
  throw new WrongUse(fill(REPORT_TEXTS[language].unknownForm, { forms, file }));
}

/** Writes a file, with the folders it lies in; false and told where it cannot be written. */
export async function isWrittenTo(
  { voice, language, surroundings }: Context,
  file: string,
  bytes: Uint8Array | string,
): Promise<boolean> {
  const path = resolve(surroundings.folder, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    return true;
  } catch {
    voice.sayNo('fault', 'not-written', fill(REPORT_TEXTS[language].notWritten, { file }));
    return false;
  }
}
