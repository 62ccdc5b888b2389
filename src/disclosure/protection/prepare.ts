import type { Protection } from './attack/prover.ts';
import { type Crossing, type Crossings, crossingsOf } from './cells/crossings.ts';
import {
  type Hierarchy,
  type InnerRow,
  type InnerTable,
  problemsOfRows,
  type TableProblem,
} from './cells/inner-table.ts';
import { knownCells } from './cells/known-cells.ts';
import { impossibleRows } from './cells/structural.ts';
import { type CrossedTable, sumsOf } from './cells/sums.ts';
import { type Ancestors, readTrees } from './cells/trees.ts';
import { applyRules, contributionsOnce, rulesOf } from './rules/apply-rules.ts';
import type { Contributions } from './rules/contributions.ts';
import { knownContributions } from './rules/known-contributions.ts';
import { nodesOf } from './rules/nodes.ts';
import type { RuledTable, RuleId } from './rules/primary-rule.ts';
import type { RulesWish } from './rules/rules-wish.ts';

export interface TableWish extends RulesWish {
  readonly table: InnerTable;
  readonly hierarchies: readonly Hierarchy[];
  /** Counts 1 … fewest − 1 are withheld. At least 1; 1 withholds nothing. Amounts have rules of their own. */
  readonly fewest: number;
  /** The code of a margin. */
  readonly total: string;
}

/** A table ready to be protected: its sums, and which of them nobody may come close to. */
export interface Prepared extends CrossedTable {
  readonly wanted: Protection;
  /** For each sum, the rule that withholds it for its own sake, or null. */
  readonly reasons: readonly (RuleId | null)[];
  /** Cells that everybody knows already, and cells that cannot hold anybody, by place. */
  readonly known: ReadonlySet<number>;
  readonly impossible: ReadonlySet<number>;
  /** What one whole of the sums is in the table: 1 for counts, else a power of ten. */
  readonly unit: number;
}

export type Preparing =
  | { readonly ok: true; readonly prepared: Prepared }
  | { readonly ok: false; readonly problems: readonly TableProblem[] };

/** More cells than this are not taken: a hundred thousand take a minute or two, a million some ten and three gigabytes. */
const MOST_CELLS = 1_200_000;

export function prepare(wish: TableWish): Preparing {
  const trees = readTrees(wish.table, wish.hierarchies, wish.total);
  const holds = wish.amounts === undefined ? 'counts' : 'amounts';
  const problems = [...problemsOfRows(wish.table, wish.total, holds), ...(trees.ok ? [] : trees.problems)];
  if (!trees.ok || problems.length > 0) return { ok: false, problems };
  const tooMany = tooManyCells(wish.table, trees.ancestors);
  if (tooMany !== null) return { ok: false, problems: [tooMany] };
  return prepareCells(wish, crossingsOf(wish.table, trees.ancestors), trees.ancestors);
}

function tooManyCells({ rows }: InnerTable, ancestors: Ancestors): TableProblem | null {
  const most = ancestors.reduce((so, _, at) => so * nodesOf(ancestors, at).size, 1);
  const crossed = rows.reduce(
    (so, { codes }) => so + codes.reduce((ways, code, at) => ways * (ancestors[at]?.get(code)?.length ?? 1), 1),
    0,
  );
  const cells = Math.min(most, crossed);
  return cells > MOST_CELLS ? { code: 'too-many-cells', cells, most: MOST_CELLS } : null;
}

interface Read {
  readonly table: RuledTable;
  readonly known: ReadonlySet<number>;
  /** What is contributed to a cell; only asked where the values are amounts. */
  readonly contributions: (cell: Crossing) => Contributions;
}

function prepareCells(wish: TableWish, crossings: Crossings, ancestors: Ancestors): Preparing {
  const impossible = impossibleRows(crossings, ancestors, wish.impossible ?? []);
  const known = knownCells(crossings, wish.published ?? []);
  const given = wish.amounts && knownContributions(wish.table, crossings, wish.amounts.contributions);
  const problems = [...problemsOfCodes(wish, ancestors), ...impossible.problems, ...known.problems];
  problems.push(...(given?.problems ?? []));
  if (problems.length > 0) return { ok: false, problems };
  const table = { columns: wish.table.columns, crossings, ancestors, impossible: impossible.rows };
  const contributions = contributionsOnce(given?.known ?? []);
  return { ok: true, prepared: prepareSums(wish, { table, known: known.cells, contributions }) };
}

function prepareSums(wish: TableWish, { table, known, contributions }: Read): Prepared {
  const { crossings } = table;
  const ruled = applyRules(table, rulesOf(wish, contributions));
  const unit = wish.amounts === undefined ? 1 : unitFor(crossings);
  const inUnits = (value: number) => (value === 0 ? 0 : Math.max(1, Math.round(value / unit)));
  const alone = wish.amounts === undefined ? null : rowsOfOne(crossings, contributions);
  const unseenRows = ruled.unseen.map(({ rows }) => rows);
  const crossed = sumsOf(crossings, { open: ruled.open, unseen: unseenRows, known, alone, inUnits });
  const { cells, sums } = crossed;
  const reasons = sums.of.map((): RuleId | null => null);
  const because = (sum: number, id: RuleId) => {
    if (sum >= 0) reasons[sum] ??= id;
  };
  for (const [place, id] of ruled.reasons) because(cells[place]?.sum ?? -1, id);
  for (const [i, sum] of crossed.unseen.entries()) because(sum, ruled.unseen[i]?.id ?? 'group-disclosure');
  const primary = reasons.map((reason, sum) => reason !== null && sums.known[sum] === 0);
  const few = reasons.map((reason) => reason === 'few-persons');
  const wanted =
    wish.amounts === undefined
      ? { ...protectionOf(primary, wish.fewest), ruled: few }
      : protectionOfAmounts(
          primary,
          amountWidths(crossings, crossed, (cell) => {
            const [largest = 0] = contributions(cell).largest;
            return inUnits((largest * (wish.amounts?.percent ?? 0)) / 100);
          }),
        );
  const isImpossible = ({ rows }: Crossing) => rows.every((row) => table.impossible.has(row));
  const impossible = new Set(crossings.cells.flatMap((cell, place) => (isImpossible(cell) ? [place] : [])));
  return { cells, sums, wanted, reasons, known, impossible, unit };
}

/** The promise of contract 1: width k − 1 for outsiders and insiders, no value pinned for whoever knows the rule. */
export function protectionOf(primary: readonly boolean[], fewest: number): Protection {
  const width = Math.max(1, fewest - 1);
  return { primary, fewest, width, insiders: true, ruleAware: fewest > SMALLEST_RULE_TO_KNOW };
}

/** A rule that hides ones only tells, by being known, all that it hides. */
const SMALLEST_RULE_TO_KNOW = 2;

/** The rules for amounts say nothing of how large an amount is: knowing them is no help. */
function protectionOfAmounts(primary: readonly boolean[], widths: Float64Array): Protection {
  return { primary, fewest: 1, width: 1, widths, insiders: true, ruleAware: false };
}

/** How wide the range of each sum must be, in units: at least one. */
function amountWidths(
  crossings: Crossings,
  { cells, sums }: CrossedTable,
  widthOf: (cell: Crossing) => number,
): Float64Array {
  const widths = new Float64Array(sums.of.length).fill(1);
  for (const [place, cell] of crossings.cells.entries()) {
    const sum = cells[place]?.sum ?? -1;
    if (sum >= 0) widths[sum] = Math.max(1, widthOf(cell));
  }
  return widths;
}

/** Amounts are reckoned in whole units, so that sums of them are exact: a millionth of the largest, or a little less. */
const UNITS = 1e6;

function unitFor({ cells }: Crossings): number {
  const largest = cells.reduce((so, { value }) => Math.max(so, value), 0);
  return largest === 0 ? 1 : 10 ** Math.ceil(Math.log10(largest / UNITS));
}

function rowsOfOne({ rows }: Crossings, contributions: Read['contributions']): ReadonlySet<number> {
  const alone = ({ codes, value }: InnerRow, row: number) =>
    contributions({ codes, value, rows: [row] }).contributors === 1;
  return new Set(Array.from(rows.entries()).flatMap(([at, row]) => (alone(row, at) ? [at] : [])));
}

/** Columns and codes that the rules name and the table does not have. */
function problemsOfCodes(wish: TableWish, ancestors: Ancestors): TableProblem[] {
  const at = (column: string) => wish.table.columns.indexOf(column);
  const named = [...(wish.sensitive ?? []), ...(wish.fewUnits ?? [])];
  const columns = named.filter(({ column }) => at(column) < 0);
  const codes = (wish.sensitive ?? []).flatMap(({ column, codes: some }) => {
    if (at(column) < 0) return [];
    const nodes = nodesOf(ancestors, at(column));
    const unknown = some.filter((code) => !nodes.has(code) || code === wish.total);
    return unknown.map((value): TableProblem => ({ code: 'no-such-code', column, value }));
  });
  return [...columns.map(({ column }): TableProblem => ({ code: 'no-such-division', column })), ...codes];
}
