/** A table of counts as it is handed in: one row for each inner cell, one code for each column. */
export interface InnerTable {
  readonly columns: readonly string[];
  readonly rows: readonly InnerRow[];
}

export interface InnerRow {
  /** One code per column. */
  readonly codes: readonly string[];
  /** Whole number of persons (or of whatever is counted), not negative. */
  readonly value: number;
}

/** One tree over the codes of one column. A code whose parent is empty, or in no tree, stands right under the total. */
export interface Hierarchy {
  readonly column: string;
  readonly links: readonly { readonly code: string; readonly parent: string }[];
}

/** What is wrong with a table, a hierarchy or what else was given; `row` and `entry` count from 0 and are where it was seen. */
export type TableProblem =
  | { readonly code: 'no-rows' }
  | { readonly code: 'not-a-count'; readonly row: number }
  | { readonly code: 'repeated-row'; readonly row: number; readonly first: number }
  | { readonly code: 'total-among-inner'; readonly row: number }
  | { readonly code: 'not-an-amount'; readonly row: number }
  | { readonly code: 'too-many-cells'; readonly cells: number; readonly most: number }
  | { readonly code: 'too-many-for-optimum'; readonly cells: number; readonly most: number }
  | { readonly code: 'no-such-division'; readonly column: string }
  | { readonly code: 'no-such-code'; readonly column: string; readonly value: string }
  | { readonly code: 'impossible-but-counted'; readonly entry: number; readonly value: string }
  | { readonly code: 'impossible-unknown'; readonly entry: number; readonly value: string }
  | { readonly code: 'published-unknown'; readonly entry: number; readonly value: string }
  | { readonly code: 'published-differs'; readonly entry: number; readonly told: number; readonly counted: number }
  | { readonly code: 'contributions-differ'; readonly value: string; readonly told: number; readonly counted: number }
  | { readonly code: 'contribution-unknown'; readonly entry: number; readonly value: string }
  | { readonly code: 'no-such-column'; readonly tree: number; readonly column: string }
  | { readonly code: 'unknown-code'; readonly tree: number; readonly column: string; readonly value: string }
  | { readonly code: 'cycle'; readonly tree: number; readonly column: string; readonly value: string }
  | { readonly code: 'two-parents'; readonly tree: number; readonly column: string; readonly value: string }
  | { readonly code: 'inner-has-children'; readonly tree: number; readonly column: string; readonly value: string }
  | { readonly code: 'two-meanings'; readonly tree: number; readonly column: string; readonly value: string };

/** Counts of persons, or amounts such as pay or days. */
export type Holds = 'counts' | 'amounts';

/** The largest count that is taken: far below where sums of whole numbers stop being exact. */
const LARGEST_COUNT = 1e9;

/** The largest amount: with two decimals still exact. */
const LARGEST_AMOUNT = 1e13;

/** What is wrong with the rows, in the order of the rows. */
export function problemsOfRows(table: InnerTable, total: string, holds: Holds = 'counts'): readonly TableProblem[] {
  if (table.rows.length === 0) return [{ code: 'no-rows' }];
  const seen = new Map<string, number>();
  return table.rows.flatMap(({ codes, value }, row): readonly TableProblem[] => {
    const found: TableProblem[] = [];
    if (holds === 'counts' && !isCount(value)) found.push({ code: 'not-a-count', row });
    if (holds === 'amounts' && !isAmount(value)) found.push({ code: 'not-an-amount', row });
    if (codes.includes(total)) found.push({ code: 'total-among-inner', row });
    const key = codes.join('\u0000');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else found.push({ code: 'repeated-row', row, first });
    return found;
  });
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= LARGEST_COUNT;
}

function isAmount(value: number): boolean {
  return value >= 0 && value <= LARGEST_AMOUNT;
}
