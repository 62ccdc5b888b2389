import { AGE_BANDS, TENURE_BANDS } from '../../terms/index.ts';
import type { Relation, RuleTable } from './row.ts';

const TOTAL = 'Total';

/** Codes a person passes through in one order only, each into the next: nobody grows younger. */
const ONE_WAY: Readonly<Record<string, readonly string[]>> = { 'age-band': AGE_BANDS, tenure: TENURE_BANDS };

/** Places of the two transfer lines of one cell. */
interface Lines {
  into?: number;
  out?: number;
}

/**
 * What any reader knows of transfers, though they do not add up over cells. Where only one cell of a total has
 * anybody, the total has the same transfers. Where nobody crosses the border of the total: with two cells the one
 * gives what the other gets, and an age or tenure band gives what the next one gets.
 */
export function transferLinks(table: RuleTable, component: number): readonly Relation[] {
  const peopled = cellsWithAnybody(table, component);
  return table.columns.flatMap((column, place) => {
    if (place === component) return [];
    const groups = groupLines(table, component, place);
    return [...groups].flatMap(([key, cells]) => {
      const total = cells.get(TOTAL);
      const codes = [...cells.keys()].filter((code) => code !== TOTAL && peopled.has(withCode(key, code)));
      return total === undefined ? [] : linksOf(table, { column, total, cells, codes });
    });
  });
}

interface Group {
  readonly column: string;
  readonly total: Lines;
  readonly cells: ReadonlyMap<string, Lines>;
  /** Codes of cells with anybody. */
  readonly codes: readonly string[];
}

function linksOf(table: RuleTable, { column, total, cells, codes }: Group): readonly Relation[] {
  const of = (code: string | undefined): Lines => cells.get(code ?? '') ?? {};
  const [first, second] = [of(codes[0]), of(codes[1])];
  if (codes.length === 1) return [...equal(first.into, total.into), ...equal(first.out, total.out)];
  const crossings = [total.into, total.out].map((row) => table.rows[row ?? -1]?.numerator ?? 0);
  if (crossings.some((count) => count > 0)) return [];
  const order = ONE_WAY[column];
  if (order !== undefined) return order.flatMap((code, i) => equal(of(code).out, of(order[i + 1]).into));
  return codes.length === 2 ? [...equal(first.out, second.into), ...equal(second.out, first.into)] : [];
}

function equal(a: number | undefined, b: number | undefined): readonly Relation[] {
  return a === undefined || b === undefined ? [] : [{ rows: [a, b], signs: [1, -1] }];
}

/** The cell without its component: period and codes. */
function cellKey(codes: readonly string[], period: string, component: number): string {
  return [period, ...codes.filter((_, i) => i !== component)].join('\u0000');
}

/** Stands in a key for the code of the column that is grouped over. */
const MARK = '\u0001';

function withCode(key: string, code: string): string {
  return key.replace(MARK, () => code);
}

function cellsWithAnybody({ rows }: RuleTable, component: number): ReadonlySet<string> {
  const peopled = rows.filter((row) => row.persons > 0);
  return new Set(peopled.map(({ codes, period }) => cellKey(codes, period, component)));
}

/** Cells with their transfer lines, by everything but one column: key with a mark -> code -> lines. */
function groupLines({ rows }: RuleTable, component: number, column: number): Map<string, Map<string, Lines>> {
  const groups = new Map<string, Map<string, Lines>>();
  rows.forEach(({ codes, period, delivered }, row) => {
    const line = codes[component];
    if (!delivered || (line !== 'transfers-in' && line !== 'transfers-out')) return;
    const key = cellKey(codes.with(column, MARK), period, component);
    const cells = groups.get(key) ?? new Map<string, Lines>();
    groups.set(key, cells);
    const code = codes[column] ?? '';
    const lines = cells.get(code) ?? {};
    cells.set(code, line === 'transfers-in' ? { ...lines, into: row } : { ...lines, out: row });
  });
  return groups;
}
