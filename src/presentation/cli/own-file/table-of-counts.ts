import { basename } from 'node:path';
import type { Hierarchy, InnerTable, TableProblem } from '../../../disclosure/protection/index.ts';
import type { Language } from '../../language/language.ts';
import { METHOD_TEXTS } from '../../language/methods/index.ts';
import { PROTECTION_TEXTS, type ProblemPlace } from '../../language/protection/index.ts';
import { numberOf, readOrSayNo } from './beside-table.ts';
import { linesTold, UnusableFile } from './columns.ts';
import type { OwnTable } from './read-table.ts';

/** A table of counts and its trees as the asker gave them, and where each row stands. */
export interface AskedTable {
  readonly table: InnerTable;
  readonly hierarchies: readonly Hierarchy[];
  /** The columns of the file that the answer has too, the value's among them, as they stand. */
  readonly columns: readonly string[];
  /** Numbers that stand beside the value, for each row. */
  readonly beside: readonly (readonly number[])[];
  readonly placeOf: (problem: TableProblem) => ProblemPlace;
}

export interface AskedFiles {
  readonly file: string;
  readonly value: string;
  /** Columns of numbers beside the value that are no divisions. */
  readonly beside: readonly string[];
  readonly hierarchies: readonly string[];
}

/** Columns that the answer adds. */
const ADDED = ['primary', 'withheld', 'reason'];

/** Reads a table of counts and its hierarchies; what cannot be read as asked throws UnusableFile. */
export async function readTableOfCounts(asked: AskedFiles, language: Language): Promise<AskedTable> {
  const read = await readOrSayNo(asked.file, language);
  const columns = divisionsOf(read, asked, language);
  const at = columns.map((name) => read.names.indexOf(name));
  const values = numbersOf(read, asked.value, language);
  const rows = read.rows.map((row, i) => ({ codes: at.map((place) => row[place] ?? ''), value: values[i] ?? 0 }));
  for (const [place, name] of columns.entries()) {
    const empty = read.lines.filter((_, i) => rows[i]?.codes[place] === '');
    if (empty.length > 0) throw new UnusableFile(PROTECTION_TEXTS[language].emptyCode(name, linesTold(empty)));
  }
  const beside = asked.beside.map((name) => numbersOf(read, name, language));
  const hierarchies: AskedTree[] = [];
  for (const path of asked.hierarchies) hierarchies.push(...(await treesIn(path, language)));
  const lineOf = (row: number) => read.lines[row] ?? 0;
  return {
    table: { columns, rows },
    hierarchies: hierarchies.map(({ tree }) => tree),
    columns: read.names.filter((name) => !asked.beside.includes(name)),
    beside: rows.map((_, i) => beside.map((numbers) => numbers[i] ?? 0)),
    placeOf: (problem) => ({
      line: 'row' in problem ? lineOf(problem.row) : 0,
      firstLine: 'first' in problem ? lineOf(problem.first) : 0,
      path: 'tree' in problem ? (hierarchies[problem.tree]?.path ?? '') : '',
    }),
  };
}

/** The columns that divide: all but the value's and those beside it. */
function divisionsOf(read: OwnTable, { value, beside }: AskedFiles, language: Language): readonly string[] {
  const texts = PROTECTION_TEXTS[language];
  const missing = [value, ...beside].find((name) => !read.names.includes(name));
  if (missing !== undefined)
    throw new UnusableFile(METHOD_TEXTS[language].noSuchColumn(missing, read.names.join(', ')));
  const at = read.names.indexOf(value);
  const columns = read.names.filter((name, i) => i !== at && !beside.includes(name));
  if (columns.length === 0) throw new UnusableFile(texts.noDimensions(value));
  const taken = columns.find((name, i) => ADDED.includes(name) || columns.indexOf(name) !== i || name === value);
  if (taken !== undefined) throw new UnusableFile(texts.dimensionName(taken));
  return columns;
}

/** The numbers of a column; 12.0 is 12. */
function numbersOf(read: OwnTable, name: string, language: Language): readonly number[] {
  const at = read.names.indexOf(name);
  const numbers = read.rows.map((row) => numberOf(row[at]));
  const wrong = read.lines.filter((_, i) => Number.isNaN(numbers[i]));
  if (wrong.length > 0) throw new UnusableFile(METHOD_TEXTS[language].notNumbers(name, linesTold(wrong)));
  return numbers;
}

interface AskedTree {
  readonly tree: Hierarchy;
  readonly path: string;
}

/** A file may hold trees of several columns: one tree for each. */
async function treesIn(path: string, language: Language): Promise<readonly AskedTree[]> {
  const read = await readOrSayNo(path, language);
  const [column, code, parent] = ['column', 'code', 'parent'].map((name) => read.names.indexOf(name));
  if (column === undefined || code === undefined || parent === undefined || Math.min(column, code, parent) < 0) {
    throw new UnusableFile(PROTECTION_TEXTS[language].hierarchyColumns(path));
  }
  const trees = new Map<string, { code: string; parent: string }[]>();
  for (const row of read.rows) {
    const links = trees.get(row[column] ?? '') ?? [];
    links.push({ code: row[code] ?? '', parent: row[parent] ?? '' });
    trees.set(row[column] ?? '', links);
  }
  return [...trees].map(([name, links]) => ({ tree: { column: name, links }, path: basename(path) }));
}
