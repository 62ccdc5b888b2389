import type { Solver } from '../protection/solver.ts';
import type { Counts } from '../rules/protect.ts';
import type { Relation } from '../rules/row.ts';

/** Withheld rows in more than so many unknowns are not asked of the solver: linear algebra and bounds have to do. */
const MOST_UNKNOWN = 1500;
/** Numbers asked one by one in one table. */
const MOST_ASKED = 120;
/** A number that may lie so far from its true value is not worked out. */
const APART = 0.5;
const HALF = 0.5;
const OPTIMAL = 7;

/** A table with what is withheld in it, and the withheld numbers that must not be known. */
export interface Suspects {
  readonly relations: readonly Relation[];
  readonly hidden: ReadonlySet<number>;
  readonly counts: Counts;
  /** Rows, by place; those that are not withheld are passed over. */
  readonly wanted: readonly number[];
}

/**
 * Which of some withheld numbers can have no other value than their own, by linear programs over all sums at once: none
 * below zero, none above its most. First all open ones are pulled at a time, which shows most of them free; the rest are
 * asked one by one. What is named is pinned, by the solver's word; where the limits above are reached, nobody is named.
 */
export function pinnedNumbers(highs: Solver, suspects: Suspects): readonly number[] {
  const rows = [...suspects.hidden].sort((a, b) => a - b);
  if (rows.length > MOST_UNKNOWN || suspects.wanted.length === 0) return [];
  const pulling = openPulling(highs, rows, suspects);
  try {
    for (let round = 0; round < ROUNDS && pulling.open.size > 0; round++) {
      const turn = (row: number) => (((row + 1) * (round * 2 + 3) * GOLDEN) % 1 < HALF ? 1 : -1);
      pulling.pull(pulling.open, turn);
      pulling.pull(pulling.open, (row) => -turn(row));
    }
    return [...pulling.open].filter((row, i) => i < MOST_ASKED && isPinned(pulling, row));
  } finally {
    pulling.dispose();
  }
}

function isPinned({ open, pull }: ReturnType<typeof openPulling>, row: number): boolean {
  if (!open.has(row)) return false;
  const isAnswered = [pull([row], () => 1), pull([row], () => -1)];
  return open.has(row) && !isAnswered.includes(false);
}

/** The program of what a reader knows; `open` are the numbers that no table found so far shows to be free. */
function openPulling(highs: Solver, rows: readonly number[], { relations, counts, wanted }: Suspects) {
  const { values, most = [] } = counts;
  const at = new Map(rows.map((row, i) => [row, i]));
  const place = (row: number) => at.get(row) ?? -1;
  const sums = relations.map((relation) => unknownPart(relation, at, values)).filter(({ places }) => places.length > 0);
  const starts = [0];
  for (const { places } of sums) starts.push((starts.at(-1) ?? 0) + places.length);
  const numbers = sums.map(({ sum }) => sum);
  const [numCols, numRows] = [rows.length, sums.length];
  const indices = sums.flatMap(({ places }) => places);
  const model = highs.createModel({
    ...{ numCols, numRows, rowLower: numbers, rowUpper: numbers },
    colCost: new Float64Array(numCols),
    colLower: new Float64Array(numCols),
    colUpper: Float64Array.from(rows, (row) => Math.min(most[row] ?? FAR, FAR)),
    matrix: { format: 'csr', numRows, numCols, starts, indices, values: sums.flatMap(({ signs }) => signs) },
  });
  model.options.set({ output_flag: false });
  const open = new Set(wanted.filter((row) => at.has(row)));
  const pull = (some: Iterable<number>, sign: (row: number) => number): boolean => {
    const costs = new Float64Array(numCols);
    for (const row of some) costs[place(row)] = sign(row);
    model.changeColsCost({ kind: 'range', from: 0, to: numCols - 1 }, costs);
    model.run();
    if (model.getModelStatus() !== OPTIMAL) return false;
    const { colValue } = model.getSolution();
    for (const row of [...open])
      if (Math.abs((colValue[place(row)] ?? 0) - (values[row] ?? 0)) >= APART) open.delete(row);
    return true;
  };
  return { open, pull, dispose: () => model.dispose() };
}

/** No count of ours is larger: keeps every program bounded. */
const FAR = 1e7;
const ROUNDS = 6;
const GOLDEN = 0.618_033_988_749_895;

function unknownPart({ rows, signs }: Relation, at: ReadonlyMap<number, number>, values: readonly number[]) {
  const part = { places: [] as number[], signs: [] as number[], sum: 0 };
  for (const [i, row] of rows.entries()) {
    const place = at.get(row);
    if (place === undefined) part.sum -= (signs[i] ?? 0) * (values[row] ?? 0);
    else {
      part.places.push(place);
      part.signs.push(signs[i] ?? 0);
    }
  }
  return part;
}
