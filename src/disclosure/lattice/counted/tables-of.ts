import { askCells, type Dataset, type Metric, type Question, type RawCell } from '../../../analysis/index.ts';
import { type DimensionId, TOTAL } from '../../../terms/index.ts';
import type { Shelf } from '../../keep-latest.ts';
import type { Breakdown } from '../frame.ts';
import type { Side } from '../known/elsewhere.ts';
import { breakdowns, oneFiner, type Shape } from '../shape.ts';
import { onFirstDay } from '../stocks.ts';

/** What a question counts, at one time: the same lattice for every breakdown and filter. */
export type Asked = Pick<Question, 'metric' | 'period' | 'asKnownOn' | 'rule'>;

/** What is counted of what, and the cells that have been. */
interface Counting {
  readonly dataset: Dataset;
  readonly asked: Asked;
  readonly cells: Shelf<readonly RawCell[]>;
}

/** Whole cells of every way to divide a shape. */
export function tablesOf(at: Counting, metric: Metric, shape: Shape): readonly Breakdown[] {
  const offers = (dimension: DimensionId) => metric.notOffered?.includes(dimension) !== true;
  return breakdowns(shape, offers).map((by) => ({ by, cells: cellsOf(at, by) }));
}

function cellsOf({ dataset, asked, cells }: Counting, by: readonly DimensionId[]): readonly RawCell[] {
  const keyOf = (divided: readonly DimensionId[]) => JSON.stringify([asked, divided]);
  const found = cells.find(keyOf(by));
  if (found !== undefined) return found;
  const made = withinFiner(by, (finer) => cells.find(keyOf(finer))) ?? countedNow(dataset, { ...asked, by, where: [] });
  cells.put(keyOf(by), made);
  return made;
}

function countedNow(dataset: Dataset, question: Question): readonly RawCell[] {
  const cells = askCells(dataset, question);
  return 'refusal' in cells ? [] : cells;
}

/** The cells of a table as they stand among the totals of one that divides it by one thing more, where that has been counted. */
function withinFiner(
  by: readonly DimensionId[],
  counted: (finer: readonly DimensionId[]) => readonly RawCell[] | undefined,
): readonly RawCell[] | undefined {
  for (const finer of oneFiner(by)) {
    const cells = counted(finer);
    if (cells === undefined || cells.length === 0) continue;
    const column = finer.findIndex((dimension, i) => dimension !== by[i]);
    const totals = cells.filter(({ codes }) => codes[column] === TOTAL);
    return totals.map((cell) => ({ ...cell, codes: cell.codes.toSpliced(column, 1) }));
  }
  return undefined;
}

/** What of a table is judged: its numbers, how many they are out of, or those of the first day of a balance. */
export function onSide(table: Breakdown, side: Side): Breakdown {
  if (side === 'out-of') return outOf(table);
  return side === 'first-day' ? onFirstDay(table) : table;
}

/** Out of how many, as a count of its own: one row for all lines of a cell. */
function outOf({ by, cells }: Breakdown): Breakdown {
  const once = new Map<string, RawCell>();
  for (const { codes, period, provisional, delivered, denominator, base } of cells) {
    const own = codes.slice(0, by.length);
    const key = own.join('\u0000');
    if (base === null || once.has(key)) continue;
    const count = { numerator: denominator ?? 0, persons: base, denominator: null, base: null };
    once.set(key, { codes: own, period, provisional, delivered, ...count });
  }
  return { by, cells: [...once.values()] };
}
