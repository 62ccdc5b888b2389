import { filesBelow, isTest, pathsBelow, type SourceFile } from './files.ts';
import type { Check, Problem } from './verdict.ts';

/** Words of other fields for things that have a name in ours (docs/terms.md). */
const BANNED: readonly { readonly word: RegExp; readonly say: string }[] = [
  { word: /churn|attrition/i, say: 'leavers, turnover' },
  { word: /\btenants?\b/i, say: 'schoolOwner' },
  { word: /\bkpis?\b/i, say: 'metric' },
  { word: /redact(ed|ion|ing)?\b|\bmask(ed|ing)\b/i, say: 'withhold, withheld' },
  { word: /\bvalidators?\b/i, say: 'control' },
  { word: /\b(class|interface|type)\s+\w*(Manager|Service|Helpers?|Utils?|Dto|Info|Data)\b/, say: 'what the thing is' },
  { word: /\bfunction\s+\w+(Manager|Service|Helpers?|Utils?|Dto|Info)\b/, say: 'what the function gives' },
];

/** Norwegian words the sector does not say to people, in texts for people. */
const NOT_SAID: readonly { readonly word: RegExp; readonly say: string }[] = [
  { word: /prikk(et|ing)\b|\bmasker(t|ing)\b/i, say: 'skjermet' },
  { word: /\bmåltall/i, say: 'nøkkeltall' },
  { word: /\bskoletype/i, say: 'skoleslag' },
  { word: /skulee\w*turnover|skolee\w*turnover/i, say: 'sluttet i … / byttet skole' },
  { word: /flytmatrise/i, say: 'bevegelser mellom skoler og stillinger' },
  { word: /stå-rate/i, say: 'andel fortsatt i jobb' },
  { word: /kumulativ insidens/i, say: 'andel sluttet, etter årsak' },
  { word: /\bT[123]-20\d\d/, say: '1. tertial 20…' },
];

const DRAWERS = new Set([
  ...['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'core', 'lib', 'services', 'service', 'types'],
  ...['manager', 'managers', 'misc'],
]);

/** One word per thing, from docs/terms.md; and no folder or file that is a drawer for anything. */
export const words: Check = async (root) => {
  const code = filesBelow(root, ['src', 'web/src', 'bin'], /\.(ts|tsx|mjs|sql)$/).filter((file) => !isTest(file.path));
  const texts = filesBelow(root, ['src/presentation/language'], /\/n[bn](\.ts|\/.*\.ts)$/);
  const paths = pathsBelow(root, ['src', 'web', 'test', 'scripts', 'bench', 'bin', 'docs']);
  return {
    read: `${code.length} code files, ${texts.length} text files, ${paths.length} paths`,
    problems: [
      ...code.flatMap((file) => occurrences(file, BANNED, 'banned-word')),
      ...texts.flatMap((file) => occurrences(file, NOT_SAID, 'word-not-said')),
      ...paths.flatMap(drawers),
    ],
  };
};

function occurrences(file: SourceFile, list: typeof BANNED, rule: string): Problem[] {
  return file.text.split('\n').flatMap((line, i) =>
    list.flatMap(({ word, say }) => {
      const found = word.exec(line);
      return found === null ? [] : [{ rule, place: `${file.path}:${i + 1}`, what: `«${found[0]}»: say ${say}` }];
    }),
  );
}

function drawers(path: string): Problem[] {
  const parts = path.split('/').map((part) => part.replace(/\..*$/, '').toLowerCase());
  const drawer = parts.find((part) => DRAWERS.has(part) || DRAWERS.has(part.split('-').at(-1) ?? ''));
  return drawer === undefined
    ? []
    : [{ rule: 'drawer-name', place: path, what: `«${drawer}» can hold anything: name what is in it` }];
}
