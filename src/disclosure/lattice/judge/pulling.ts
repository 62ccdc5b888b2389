import type { Solver } from '../../protection/solver.ts';
import type { Counts } from '../../rules/protect.ts';
import type { Relation } from '../../rules/row.ts';

/** An amount that may lie so far from its true value is not worked out. */
const APART = 0.5;
/** Whoever counts persons knows that they are whole: no less than another whole number must be possible. */
const WHOLE_APART = 1 - 1e-6;
const ROUNDING = 1e-6;
const OPTIMAL = 7;
/** No count of ours is larger: keeps every program bounded. */
const FAR = 1e7;
/** The solver's choice of the simplex method that goes on from where it stands when only what is asked for changes. */
const PRIMAL = 4;

/** Withheld rows, the sums they stand in, and the true numbers. */
export interface Unknown {
  readonly relations: readonly Relation[];
  readonly rows: readonly number[];
  readonly counts: Counts;
  /** How wide a range must be; left out, another whole number must be possible. */
  readonly width?: number;
  /** A row whose number the reader knows besides; left out, none. */
  readonly own?: number;
}

/** The program of what a reader knows; `open` are the numbers that no table found so far shows to be free. */
export interface Pulling {
  readonly open: Set<number>;
  /** Looks for a table where some numbers are as small as they can be (sign 1) or as large (-1). False where none is found. */
  readonly pull: (some: Iterable<number>, sign: (row: number) => number) => boolean;
  /** What each sum costs in the last table found, in the order of the relations. */
  readonly prices: () => readonly (readonly [relation: Relation, price: number])[];
  readonly dispose: () => void;
}

/** Opens the program of some withheld rows. What is withheld and not among them is taken to stand fast. */
export function openPulling(highs: Solver, unknown: Unknown, wanted: Iterable<number>): Pulling {
  const { relations, rows, counts } = unknown;
  const { values, most = [] } = counts;
  const at = new Map(rows.map((row, i) => [row, i]));
  const place = (row: number) => at.get(row) ?? -1;
  const sums = relations.map((relation) => unknownPart(relation, at, values)).filter(({ places }) => places.length > 0);
  const starts = [0];
  for (const { places } of sums) starts.push((starts.at(-1) ?? 0) + places.length);
  const numbers = sums.map(({ sum }) => sum);
  const [numCols, numRows] = [rows.length, sums.length];
  const indices = sums.flatMap(({ places }) => places);
  const isOwn = (row: number) => row === unknown.own;
  const model = highs.createModel({
    ...{ numCols, numRows, rowLower: numbers, rowUpper: numbers },
    colCost: new Float64Array(numCols),
    colLower: Float64Array.from(rows, (row) => (isOwn(row) ? (values[row] ?? 0) : 0)),
    colUpper: Float64Array.from(rows, (row) => (isOwn(row) ? (values[row] ?? 0) : Math.min(most[row] ?? FAR, FAR))),
    matrix: { format: 'csr', numRows, numCols, starts, indices, values: sums.flatMap(({ signs }) => signs) },
  });
  model.options.set({ output_flag: false, simplex_strategy: PRIMAL });
  const open = new Set([...wanted].filter((row) => at.has(row) && !isOwn(row)));
  const isFree = openSeeing(unknown);
  const pull: Pulling['pull'] = (some, sign) => {
    const costs = new Float64Array(numCols);
    for (const row of some) costs[place(row)] = sign(row);
    model.changeColsCost({ kind: 'range', from: 0, to: numCols - 1 }, costs);
    model.run();
    if (model.getModelStatus() !== OPTIMAL) return false;
    const { colValue } = model.getSolution();
    for (const row of [...open]) if (isFree(row, colValue[place(row)] ?? 0)) open.delete(row);
    return true;
  };
  const prices: Pulling['prices'] = () => {
    const { rowDual } = model.getSolution();
    return sums.map(({ relation }, i) => [relation, rowDual[i] ?? 0] as const);
  };
  return { open, pull, prices, dispose: () => model.dispose() };
}

/** Whether a number that was seen to be possible, with those seen before, leaves the row free. */
export function openSeeing({
  counts: { values },
  width,
}: Pick<Unknown, 'counts' | 'width'>): (row: number, seen: number) => boolean {
  if (width === undefined) {
    const apart = values.every(Number.isInteger) ? WHOLE_APART : APART;
    return (row, seen) => Math.abs(seen - (values[row] ?? 0)) >= apart;
  }
  const low = new Map<number, number>();
  const high = new Map<number, number>();
  return (row, seen) => {
    const own = values[row] ?? 0;
    low.set(row, Math.min(low.get(row) ?? own, seen));
    high.set(row, Math.max(high.get(row) ?? own, seen));
    return (high.get(row) ?? own) - (low.get(row) ?? own) >= width - ROUNDING;
  };
}

function unknownPart(relation: Relation, at: ReadonlyMap<number, number>, values: readonly number[]) {
  const part = { relation, places: [] as number[], signs: [] as number[], sum: 0 };
  for (const [i, row] of relation.rows.entries()) {
    const sign = relation.signs[i] ?? 0;
    const place = at.get(row);
    if (place === undefined) part.sum -= sign * (values[row] ?? 0);
    else {
      part.places.push(place);
      part.signs.push(sign);
    }
  }
  return part;
}
