import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fill, LAW_TEXTS } from '../../../language/index.ts';
import type { Context } from '../../command.ts';

/** A file's JSON; null where it cannot be read or is none, which is then said. */
export function readJson(
  { surroundings, voice, language }: Context,
  file: string,
): { readonly content: unknown } | null {
  const texts = LAW_TEXTS[language];
  let text: string;
  try {
    text = readFileSync(resolve(surroundings.folder, file), 'utf8');
  } catch {
    voice.sayNo('refusal', 'file-not-readable', fill(texts.notReadable, { file }));
    return null;
  }
  try {
    return { content: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    voice.sayNo('refusal', 'file-not-json', fill(texts.notJson, { file }));
    return null;
  }
}
