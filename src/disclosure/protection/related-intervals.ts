import type { Highs } from 'highs';
import { startSolver } from './solver.ts';

/** A count or an amount that is nowhere negative, as it is told; `high` infinite where nothing is told. */
export interface RelatedCell {
  readonly low: number;
  readonly high: number;
}

/** A cell that is the sum of others, by their places. */
export interface Relation {
  readonly total: number;
  readonly parts: readonly number[];
}

const OPTIMAL = 7;
const UNBOUNDED = [9, 10];

/**
 * What can be worked out of wanted cells when several tables are laid beside one another: the exact interval of each, by
 * two linear programs over the relations that hang together with it. Null where what is told contradicts itself: such
 * relations do not hold, and tell nothing.
 */
export async function relatedIntervals(
  cells: readonly RelatedCell[],
  relations: readonly Relation[],
  wanted: readonly number[],
): Promise<ReadonlyMap<number, { readonly low: number; readonly high: number } | null>> {
  if (wanted.length === 0) return new Map();
  const parts = partsOf(cells.length, relations);
  const groups = new Map<number, number[]>();
  for (const one of wanted) groups.set(parts(one), [...(groups.get(parts(one)) ?? []), one]);
  const related = [...groups].map(([part, asked]) => ({
    asked,
    among: relations.filter(({ total }) => parts(total) === part),
  }));
  const alone = related.flatMap(({ asked, among }) =>
    among.length > 0 ? [] : asked.map((cell): Told => [cell, cells[cell] ?? null]),
  );
  if (alone.length === wanted.length) return new Map(alone);
  const highs = await startSolver();
  const found = related.flatMap(({ asked, among }) =>
    among.length === 0 ? [] : intervalsWithin(highs, { cells, relations: among }, asked),
  );
  return new Map([...alone, ...found]);
}

/** The number of the part a cell hangs together with (union and find). */
function partsOf(size: number, relations: readonly Relation[]): (cell: number) => number {
  const above = Array.from({ length: size }, (_, i) => i);
  const top = (cell: number): number => {
    let at = cell;
    while ((above[at] ?? at) !== at) at = above[at] ?? at;
    above[cell] = at;
    return at;
  };
  for (const { total, parts } of relations) for (const part of parts) above[top(part)] = top(total);
  return top;
}

interface Together {
  readonly cells: readonly RelatedCell[];
  readonly relations: readonly Relation[];
}

type Told = readonly [number, { readonly low: number; readonly high: number } | null];

function intervalsWithin(highs: Highs, { cells, relations }: Together, asked: readonly number[]): readonly Told[] {
  const used = [...new Set([...asked, ...relations.flatMap(({ total, parts }) => [total, ...parts])])];
  const at = new Map(used.map((cell, i) => [cell, i]));
  const places = relations.flatMap(({ total, parts }) => [total, ...parts].map((cell) => at.get(cell) ?? -1));
  const starts = [0];
  for (const { parts } of relations) starts.push((starts.at(-1) ?? 0) + parts.length + 1);
  const bound = (high: number) => (high === Number.POSITIVE_INFINITY ? highs.infinity : high);
  const model = highs.createModel({
    numCols: used.length,
    numRows: relations.length,
    colCost: new Float64Array(used.length),
    colLower: used.map((cell) => cells[cell]?.low ?? 0),
    colUpper: used.map((cell) => bound(cells[cell]?.high ?? Number.POSITIVE_INFINITY)),
    rowLower: new Float64Array(relations.length),
    rowUpper: new Float64Array(relations.length),
    matrix: {
      format: 'csr',
      numRows: relations.length,
      numCols: used.length,
      starts,
      indices: places,
      values: relations.flatMap(({ parts }) => [-1, ...parts.map(() => 1)]),
    },
  });
  model.options.set({ output_flag: false });
  const extreme = (cell: number, sense: 1 | -1): number | null => {
    const costs = new Float64Array(used.length);
    costs[at.get(cell) ?? -1] = sense;
    model.changeColsCost({ kind: 'range', from: 0, to: used.length - 1 }, costs);
    model.run();
    const status = model.getModelStatus();
    if (status === OPTIMAL) return sense * model.getObjectiveValue();
    return UNBOUNDED.includes(status) ? sense * -Infinity : null;
  };
  try {
    return asked.map((cell): Told => {
      const low = extreme(cell, 1);
      const high = low === null ? null : extreme(cell, -1);
      return [cell, low === null || high === null ? null : { low, high }];
    });
  } finally {
    model.dispose();
  }
}
