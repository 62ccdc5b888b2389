import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Mapping } from '../../record/administration/index.ts';
import { readMappingText } from '../answers/mapping-text.ts';
import { SURFACE_TEXTS } from '../language/index.ts';
import type { Context } from './command.ts';
import { WrongUse } from './wrong-use.ts';

/** The mapping of `--mapping FILE.json`, saved under the file's name. Throws WrongUse where it is none. */
export async function mappingFromFile(path: string, context: Context): Promise<{ name: string; mapping: Mapping }> {
  const texts = SURFACE_TEXTS[context.language];
  const text = await readFile(resolve(context.surroundings.folder, path), 'utf8').catch(() => null);
  if (text === null) throw new WrongUse(texts.noSuchPath(path));
  const mapping = readMappingText(text);
  if (mapping === null) throw new WrongUse(texts.badMapping(path));
  return { name: basename(path).replace(/\.json$/i, ''), mapping };
}
