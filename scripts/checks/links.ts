import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, type SourceFile } from './files.ts';
import { type Check, type Problem, readEnough } from './verdict.ts';

const LINK = /\]\(([^)\s#]+)(?:#[^)]*)?\)/g;
const ELSEWHERE = /^[a-z]+:/;

/** Every link from one of our pages to a file of ours leads somewhere. */
export const links: Check = async (root) => {
  const pages = [...filesBelow(root, ['docs', 'src'], /\.md$/), ...pagesAtRoot(root)];
  const found = pages.flatMap((page) => linksOf(page).map((link) => ({ page, link })));
  return {
    read: `${found.length} links in ${pages.length} pages`,
    problems: [
      ...readEnough('links-reads-pages', pages.length, 1),
      ...found
        .filter(({ page, link }) => !existsSync(join(root, dirname(page.path), link)))
        .map(
          ({ page, link }): Problem => ({ rule: 'link-leads-nowhere', place: page.path, what: `${link} is not there` }),
        ),
    ],
  };
};

function pagesAtRoot(root: string): SourceFile[] {
  const names = readdirSync(root).filter((name) => name.endsWith('.md'));
  return names.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function linksOf(page: SourceFile): string[] {
  return [...page.text.matchAll(LINK)].map((match) => match[1] ?? '').filter((link) => !ELSEWHERE.test(link));
}
