import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import {
  isMappedSource,
  MAPPED_SOURCES,
  type Mapping,
  templateColumns,
} from '../../../../record/administration/index.ts';
import { readMappingText, UNNAMED_MAPPING } from '../../../answers/mapping-text.ts';
import { fill, SURFACE_TEXTS, TABLE_TEXTS } from '../../../language/index.ts';
import type { Context } from '../../command.ts';
import { WrongUse } from '../../wrong-use.ts';

/** A mapping and the name it is saved under. */
interface Named {
  readonly name: string;
  readonly mapping: Mapping;
}

/**
 * What the command line tells of columns: a mapping (`--mapping FILE.json`, or `--map ours=theirs`), the name of a saved
 * one (`--mapping NAME`), or nothing. Throws WrongUse for a file that is none, or a column we do not have.
 */
export async function toldMapping(context: Context): Promise<Named | string | null> {
  const told = context.typed.value('mapping');
  if (told === undefined) return mapped(context);
  if (['map', 'as', 'save-as'].some((name) => context.typed.values(name).length > 0)) {
    throw new WrongUse(TABLE_TEXTS[context.language].mappings.mappingAlone);
  }
  const path = resolve(context.surroundings.folder, told);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) {
    if (/\.json$/i.test(told)) throw new WrongUse(SURFACE_TEXTS[context.language].noSuchPath(told));
    return told;
  }
  const mapping = readMappingText(text);
  if (mapping === null) throw new WrongUse(SURFACE_TEXTS[context.language].badMapping(told));
  return { name: basename(told).replace(/\.json$/i, ''), mapping };
}

/** The saved mapping of a name. Throws WrongUse where there is none. */
export function savedMapping(saved: readonly Named[], name: string, { language }: Context): Named {
  const found = saved.find((one) => one.name === name);
  if (found === undefined) throw new WrongUse(fill(TABLE_TEXTS[language].mappings.unknown, { name }));
  return found;
}

/** The mapping of `--map ours=theirs …`; null where there is none. */
function mapped({ typed, language }: Context): Named | null {
  const texts = TABLE_TEXTS[language].mappings;
  const pairs = typed.values('map');
  const source = typed.value('as') ?? 'hr-extract';
  if (!isMappedSource(source)) {
    throw new WrongUse(fill(texts.unknownKind, { kind: source, list: MAPPED_SOURCES.join(', ') }));
  }
  if (pairs.length === 0) {
    if (typed.value('as') !== undefined) throw new WrongUse(texts.asWithoutMap);
    return null;
  }
  const ours = templateColumns(source).map(({ field }) => field);
  const columns = pairs.map((pair): readonly [string, string] => {
    const at = pair.indexOf('=');
    const field = pair.slice(0, Math.max(0, at)).trim();
    if (!ours.includes(field)) throw new WrongUse(fill(texts.badMap, { text: pair, list: ours.join(', ') }));
    return [field, pair.slice(at + 1).trim()];
  });
  const mapping = { source, columns: Object.fromEntries(columns), workplaces: {}, positions: {} };
  return { name: typed.value('save-as')?.trim() || UNNAMED_MAPPING, mapping };
}
