import { dirname } from 'node:path';
import { filesBelow, linesOf, pathsBelow, type SourceFile } from './files.ts';
import type { Check, Problem } from './verdict.ts';

const FOLDERS = ['src', 'web', 'test', 'scripts', 'bench', 'bin'];
const CODE = /\.(ts|tsx|mjs|css|sql)$/;
/** Code lists, catalogues and what a tool makes: as long as what they list. */
const LISTS: readonly string[] = ['src/terms/occupation-codes.ts', 'web/src/look/theme.css'];

const LONGEST_FILE = 300;
const LONGEST_95TH = 250;
const LONGEST_MEDIAN = 90;
const MOST_FILES_IN_FOLDER = 25;
const LONGEST_README = 25;

/** Files short enough to read, folders small enough to see, and a README at the door of every stage. */
export const sizes: Check = async (root) => {
  const files = filesBelow(root, FOLDERS, CODE).filter((file) => !LISTS.includes(file.path));
  const lengths = files.map((file) => linesOf(file.text)).sort((a, b) => a - b);
  const median = at(lengths, 0.5);
  const late = at(lengths, 0.95);
  return {
    read: `${files.length} files, median ${median} lines, 95th percentile ${late}`,
    problems: [
      ...files.flatMap(tooLong),
      ...spread('files-median', median, LONGEST_MEDIAN),
      ...spread('files-95th-percentile', late, LONGEST_95TH),
      ...crowded(pathsBelow(root, FOLDERS)),
      ...stagesWithoutReadme(root),
    ],
  };
};

/** The value a share of the sorted lengths lies below. */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function tooLong(file: SourceFile): Problem[] {
  const lines = linesOf(file.text);
  if (lines <= LONGEST_FILE) return [];
  return [
    {
      rule: 'file-too-long',
      place: file.path,
      what: `${lines} lines, at most ${LONGEST_FILE}: find the second idea in it`,
    },
  ];
}

function spread(rule: string, value: number, most: number): Problem[] {
  return value <= most ? [] : [{ rule, place: '.', what: `${value} lines, at most ${most}` }];
}

function crowded(paths: readonly string[]): Problem[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > MOST_FILES_IN_FOLDER)
    .map(([place, count]) => ({
      rule: 'folder-too-full',
      place,
      what: `${count} files flat, at most ${MOST_FILES_IN_FOLDER}: give a group of them a folder and a name`,
    }));
}

function stagesWithoutReadme(root: string): Problem[] {
  const readmes = filesBelow(root, ['src'], /^src\/[^/]+\/README\.md$/);
  const stages = new Set(pathsBelow(root, ['src']).flatMap((path) => /^src\/([^/]+)\//.exec(path)?.[1] ?? []));
  const missing = [...stages]
    .filter((stage) => !readmes.some((file) => file.path === `src/${stage}/README.md`))
    .map((stage) => ({
      rule: 'stage-without-readme',
      place: `src/${stage}`,
      what: 'write its README.md: what comes in, what goes out, what never happens here, where to start reading',
    }));
  const long = readmes
    .filter((file) => linesOf(file.text) > LONGEST_README)
    .map((file) => ({ rule: 'readme-too-long', place: file.path, what: `at most ${LONGEST_README} lines` }));
  return [...missing, ...long];
}
