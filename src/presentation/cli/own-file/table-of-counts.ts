import { basename } from 'node:path';
import type { Hierarchy, InnerTable, TableProblem } from '../../../disclosure/index.ts';
import { type Language, METHOD_TEXTS, PROTECTION_TEXTS, type ProblemPlace } from '../../language/index.ts';
import { linesTold, UnusableFile } from './columns.ts';
import { type OwnTable, readOwnTable } from './read-table.ts';

/** A table of counts and its trees as the asker gave them, and where each row stands. */
export interface AskedTable {
  readonly table: InnerTable;
  readonly hierarchies: readonly Hierarchy[];
  /** The columns of the file, the value's among them, as they stand. */
  readonly columns: readonly string[];
  readonly placeOf: (problem: TableProblem) => ProblemPlace;
}

export interface AskedFiles {
  readonly file: string;
  readonly value: string;
  readonly hierarchies: readonly string[];
}

/** Columns that the answer adds. */
const ADDED = ['primary', 'withheld', 'reason'];

/** Reads a table of counts and its hierarchies; what cannot be read as asked throws UnusableFile. */
export async function readTableOfCounts(asked: AskedFiles, language: Language): Promise<AskedTable> {
  const read = await readOrSayNo(asked.file, language);
  const at = read.names.indexOf(asked.value);
  if (at < 0) throw new UnusableFile(METHOD_TEXTS[language].noSuchColumn(asked.value, read.names.join(', ')));
  const texts = PROTECTION_TEXTS[language];
  const columns = read.names.filter((_, i) => i !== at);
  if (columns.length === 0) throw new UnusableFile(texts.noDimensions(asked.value));
  const taken = columns.find((name, i) => ADDED.includes(name) || columns.indexOf(name) !== i);
  if (taken !== undefined) throw new UnusableFile(texts.dimensionName(taken));
  const rows = read.rows.map((row) => ({ codes: row.filter((_, i) => i !== at), value: countOf(row[at]) }));
  const wrong = read.lines.filter((_, i) => Number.isNaN(rows[i]?.value));
  if (wrong.length > 0) throw new UnusableFile(METHOD_TEXTS[language].notNumbers(asked.value, linesTold(wrong)));
  const hierarchies: AskedTree[] = [];
  for (const path of asked.hierarchies) hierarchies.push(...(await treesIn(path, language)));
  const lineOf = (row: number) => read.lines[row] ?? 0;
  return {
    table: { columns, rows },
    hierarchies: hierarchies.map(({ tree }) => tree),
    columns: read.names,
    placeOf: (problem) => ({
      line: 'row' in problem ? lineOf(problem.row) : 0,
      firstLine: 'first' in problem ? lineOf(problem.first) : 0,
      path: 'tree' in problem ? (hierarchies[problem.tree]?.path ?? '') : '',
    }),
  };
}

async function readOrSayNo(path: string, language: Language): Promise<OwnTable> {
  const table = await readOwnTable(path);
  if (table === null) throw new UnusableFile(METHOD_TEXTS[language].notReadable(path));
  return table;
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

/** A whole number, also as 12.0; NaN where it is no number. */
function countOf(cell: string | undefined): number {
  return /^[-+]?\d+([.,]\d+)?$/.test(cell ?? '') ? Number((cell ?? '').replace(',', '.')) : Number.NaN;
}
