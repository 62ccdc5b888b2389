import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, isTest, type SourceFile } from './files.ts';
import { type Check, type Problem, readEnough } from './verdict.ts';

const EXPORTED = /^export (?:declare )?(?:const|function|class|type|interface) (\w+)/gm;
/** A threshold has one home, with its authority: terms/thresholds.ts. */
const THRESHOLD = /^\s*(?:export )?const (\w*(?:FEWEST|THRESHOLD|SMALLEST_BASE|LONGEST_\w*GAP)\w*)\b[^=]*=\s*\d/;

/** Every exported word of the field is settled in docs/terms.md; every threshold stands in terms/thresholds.ts. */
export const terms: Check = async (root) => {
  const files = filesBelow(root, ['src/terms'], /\.ts$/).filter((file) => !isTest(file.path));
  const page = join(root, 'docs/terms.md');
  const settled = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const names = files.flatMap(namesOf);
  const code = filesBelow(root, ['src'], /\.ts$/).filter((file) => !isTest(file.path));
  return {
    read: `${names.length} names in ${files.length} files of terms/`,
    problems: [
      ...readEnough('terms-are-read', names.length, 1),
      ...names.flatMap(({ name, path }) => unsettled(name, path, settled)),
      ...code.flatMap(strayThresholds),
    ],
  };
};

function namesOf(file: SourceFile): { name: string; path: string }[] {
  return [...file.text.matchAll(EXPORTED)].map((match) => ({ name: match[1] ?? '', path: file.path }));
}

function unsettled(name: string, path: string, settled: string): Problem[] {
  if (new RegExp(`\`${name}\``).test(settled)) return [];
  return [{ rule: 'term-not-settled', place: path, what: `${name} is not in docs/terms.md: settle the word there` }];
}

function strayThresholds(file: SourceFile): Problem[] {
  if (file.path === 'src/terms/thresholds.ts') return [];
  return file.text.split('\n').flatMap((line, i) => {
    const name = THRESHOLD.exec(line)?.[1];
    if (name === undefined) return [];
    return [
      {
        rule: 'threshold-has-one-home',
        place: `${file.path}:${i + 1}`,
        what: `${name}: move it to terms/thresholds.ts`,
      },
    ];
  });
}
