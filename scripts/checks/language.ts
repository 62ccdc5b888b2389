import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, pathsBelow } from './files.ts';
import { flatTexts, type Text, valuesUsed } from './texts.ts';
import { type Check, type Problem, readEnough } from './verdict.ts';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
type Texts = ReadonlyMap<string, Text>;
const NORWEGIAN = /[æøå]/i;

/** nb, nn and en say the same things with the same values, and every code a person can meet has wording. */
export const language: Check = async (root) => {
  const folders = languageFolders(root);
  const all = await Promise.all(folders.map((folder) => textsOf(root, folder)));
  const written = new Set(all.flatMap((one) => [...one.nb.keys()].flatMap((key) => key.split(' › '))));
  const codes = [...refusalCodes(root), ...(await controlIds(root))];
  return {
    read: `${all.reduce((sum, one) => sum + one.nb.size, 0)} texts in ${folders.length} folders, ${codes.length} codes`,
    problems: [
      ...readEnough('language-is-read', folders.length, 1),
      ...folders.flatMap((folder, i) => (all[i] === undefined ? [] : compare(folder, all[i]))),
      ...codes
        .filter((code) => !written.has(code))
        .map((code) => ({
          rule: 'code-without-wording',
          place: 'src/presentation/language',
          what: `${code} has no wording`,
        })),
    ],
  };
};

/** Folders (and folders of folders) that hold nb.ts, nn.ts and en.ts beside one another, or some of them. */
function languageFolders(root: string): string[] {
  const paths = pathsBelow(root, ['src/presentation/language']);
  const found = paths.flatMap((path) => /^(.*)\/(?:nb|nn|en)(?:\.ts|\/index\.ts)$/.exec(path)?.[1] ?? []);
  return [...new Set(found)];
}

async function textsOf(root: string, folder: string): Promise<Readonly<Record<'nb' | 'nn' | 'en', Texts>>> {
  const [nb, nn, en] = await Promise.all(LANGUAGES.map((one) => load(root, folder, one)));
  return { nb: nb ?? new Map(), nn: nn ?? new Map(), en: en ?? new Map() };
}

async function load(root: string, folder: string, one: string): Promise<Texts> {
  const path = [`${folder}/${one}.ts`, `${folder}/${one}/index.ts`].map((p) => join(root, p)).find(existsSync);
  if (path === undefined) return new Map();
  const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  const exported = Object.entries(module);
  // One exported object per language file: its own name (nb, nbTexts …) is not part of the key.
  return new Map(
    exported.flatMap(([name, value]) =>
      flatTexts(exported.length === 1 ? '' : name.replace(/^(nb|nn|en)(?=[A-Z]|$)|(Nb|Nn|En)$/, ''), value),
    ),
  );
}

function compare(folder: string, texts: Readonly<Record<'nb' | 'nn' | 'en', Texts>>): Problem[] {
  return (['nn', 'en'] as const).flatMap((other) => {
    const place = `${folder}/${other}`;
    const missing = [...texts.nb.keys()].filter((key) => !texts[other].has(key));
    const surplus = [...texts[other].keys()].filter((key) => !texts.nb.has(key));
    return [
      ...missing.map((key) => ({ rule: 'text-missing', place, what: `${key} is in nb only` })),
      ...surplus.map((key) => ({ rule: 'text-surplus', place, what: `${key} is not in nb` })),
      ...[...texts.nb].flatMap(([key, nb]) => pairProblems(place, key, nb, texts[other].get(key))),
    ];
  });
}

function pairProblems(place: string, key: string, nb: Text, other: Text | undefined): Problem[] {
  if (other === undefined) return [];
  const [ours, theirs] = [valuesUsed(nb), valuesUsed(other)];
  if (ours !== theirs) {
    return [{ rule: 'placeholders-differ', place, what: `${key}: nb uses {${ours}}, this {${theirs}}` }];
  }
  const copied =
    place.endsWith('/en') && typeof nb === 'string' && nb === other && NORWEGIAN.test(nb) && nb.includes(' ');
  return copied ? [{ rule: 'text-not-translated', place, what: `${key}: the English text is the Norwegian one` }] : [];
}

function refusalCodes(root: string): string[] {
  const [file] = filesBelow(root, ['src/terms'], /\/refusal\.ts$/);
  return [...(file?.text ?? '').matchAll(/readonly code: '([^']+)'/g)].map((match) => match[1] ?? '');
}

/** Ids of all controls, from terms/control-ids.ts. */
async function controlIds(root: string): Promise<string[]> {
  const path = join(root, 'src/terms/control-ids.ts');
  if (!existsSync(path)) return [];
  const module = (await import(pathToFileURL(path).href)) as { readonly CONTROL_IDS?: readonly string[] };
  return [...(module.CONTROL_IDS ?? [])];
}
