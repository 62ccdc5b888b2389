import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from '@swc/core';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PRODUCT = /\.tsx?$/;
const NOT_PRODUCT = /\.test(-d)?\.tsx?$|__data__|node_modules|[\\/]dist[\\/]/;

/** The same judge as a program of the machine, where the package has brought it: it needs a fifth of the time. */
const AS_PROGRAM = existsSync(join(ROOT, `node_modules/recheck-${process.platform}-${process.arch}/recheck`));
process.env['RECHECK_BACKEND'] = AS_PROGRAM ? 'native' : 'pure';

/** Patterns that take longer than their text is long, on texts that are ours or short: each with what bounds the text. */
const BOUNDED: Readonly<Record<string, string>> = {
  'src/presentation/language/findings/index.ts \\{(\\w+)(?:\\|([^|}]*)\\|([^}]*))?\\}': 'wordings of our own',
  'src/presentation/language/screens/shape.ts \\{(\\w+)(?:\\|([^|}]*)\\|([^}]*))?\\}': 'wordings of our own',
  'src/presentation/language/numbers.ts \\B(?=(\\d{3})+$)': 'digits of a number, 21 at most',
  'src/presentation/api/operations/fault-event.ts [\\w.+-]+@[\\w.-]+|\\b\\w+:\\/\\/\\S+': 'messages cut to 300 letters',
};

interface Pattern {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Every regular expression written in a text of the program. */
function patternsIn(file: string, text: string): readonly Pattern[] {
  const found: Pattern[] = [];
  JSON.stringify(parseSync(text, { syntax: 'typescript', tsx: file.endsWith('x') }), (_, node: unknown) => {
    const literal = node as { readonly type?: unknown; readonly pattern?: unknown; readonly flags?: unknown } | null;
    if (literal?.type === 'RegExpLiteral') {
      found.push({ file, pattern: String(literal.pattern), flags: String(literal.flags) });
    }
    return node;
  });
  return found;
}

function productPatterns(): readonly Pattern[] {
  return ['src', 'web/src'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(ROOT, folder, name))
      .filter((path) => PRODUCT.test(path) && !NOT_PRODUCT.test(path))
      .flatMap((path) => patternsIn(relative(ROOT, path), readFileSync(path, 'utf8'))),
  );
}

const judged = new Map<string, boolean>();

/** A pattern that some text can hold for longer than in proportion to its length, or of which that cannot be told. */
function holdsUp({ pattern, flags }: Pattern): boolean {
  const known = judged.get(`${pattern}/${flags}`) ?? checkSync(pattern, flags, { timeout: 20_000 }).status !== 'safe';
  judged.set(`${pattern}/${flags}`, known);
  return known;
}

test('no pattern of ours can be held up by a text that somebody delivers', { timeout: 400_000 }, () => {
  const patterns = productPatterns();
  const slow = patterns.filter(holdsUp).map(({ file, pattern }) => `${file} ${pattern}`);
  expect(patterns.length).toBeGreaterThan(250);
  expect(slow.toSorted()).toEqual(Object.keys(BOUNDED).toSorted());
});

test('a pattern that can be held up is found', () => {
  const planted = patternsIn('planted.ts', 'export const spaces = (text: string) => /^(\\s+)+$/.test(text);');
  expect(planted.filter(holdsUp)).toHaveLength(1);
});
