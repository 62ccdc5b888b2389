import { lazily } from '../../protection/attack/lazily.ts';
import type { Counts } from '../../rules/protect.ts';
import type { Relation } from '../../rules/row.ts';
import { type Unknowns, unknownsOf } from '../../rules/solving/unknowns.ts';

/** Numbers changed in the search for one other table; what is not found by then is left to the solver. */
const MOST_CHANGED = 250;
/** Numbers that are tried to make up for a change in one sum. */
const MOST_TRIED = 3;

/** Other tables that fit all that is seen, found by changing few numbers: much sooner than by a program. */
export interface Moves {
  /** Another table in which a number is so much more (or less): what it changes, told number by number. False where none is found. */
  readonly find: (row: number, by: number, met: (row: number, value: number) => void) => boolean;
  /** Numbers changed by all searches so far: what they cost. */
  readonly spent: () => number;
}

/** The moves of one way to count. `own`: a row whose number the reader knows besides, and so stands fast. */
export type OpenMoves = (counts: Counts, own?: number) => Moves;

/** Opens the sums of some withheld rows. */
export function openMoves(relations: readonly Relation[], hidden: ReadonlySet<number>): OpenMoves {
  const unknowns = lazily(() => {
    const found = unknownsOf(relations, hidden);
    return { ...found, sumsOf: sumsByColumn(found), columns: new Map(found.rows.map((row, column) => [row, column])) };
  });
  return (counts, own) => {
    const { rows, sums, sumsOf, columns } = unknowns.get();
    const search = openSearch(sums, sumsOf, roomOf(rows, counts, own));
    return {
      find: (row, by, met) => {
        const column = columns.get(row);
        const isFound = column !== undefined && search.find(column, by);
        for (const [one, change] of isFound ? search.changed() : []) {
          const changed = rows[one] ?? -1;
          met(changed, (counts.values[changed] ?? 0) + change);
        }
        search.undo();
        return isFound;
      },
      spent: search.spent,
    };
  };
}

interface ColumnSum {
  readonly sum: number;
  readonly sign: number;
}

function sumsByColumn({ rows, sums }: Unknowns): readonly (readonly ColumnSum[])[] {
  const found: ColumnSum[][] = rows.map(() => []);
  for (const [sum, { columns, signs }] of sums.entries())
    for (const [i, column] of columns.entries()) found[column]?.push({ sum, sign: signs[i] ?? 1 });
  return found;
}

/** How much each number can be less, and more. */
interface Room {
  readonly less: Float64Array;
  readonly more: Float64Array;
}

function roomOf(rows: readonly number[], { values, most = [] }: Counts, own: number | undefined): Room {
  const less = Float64Array.from(rows, (row) => (row === own ? 0 : (values[row] ?? 0)));
  const more = Float64Array.from(rows, (row) =>
    row === own ? 0 : (most[row] ?? Number.POSITIVE_INFINITY) - (values[row] ?? 0),
  );
  return { less, more };
}

/** Numbers as they are changed, and by how much each sum is off. */
function openChanges(sumsOf: readonly (readonly ColumnSum[])[], sums: number) {
  const change = new Float64Array(sumsOf.length);
  const off = new Float64Array(sums);
  const trail: number[] = [];
  const open = new Set<number>();
  const set = (column: number, by: number) => {
    change[column] = (change[column] ?? 0) + by;
    for (const { sum, sign } of sumsOf[column] ?? []) {
      const left = (off[sum] ?? 0) + sign * by;
      off[sum] = left;
      if (left === 0) open.delete(sum);
      else open.add(sum);
    }
  };
  return {
    ...{ change, off, open, trail },
    take: (column: number, by: number) => {
      set(column, by);
      trail.push(column);
    },
    undoTo: (length: number) => {
      while (trail.length > length) {
        const column = trail.pop() ?? -1;
        set(column, -(change[column] ?? 0));
      }
    },
  };
}

/** A change that would make up for another, and how many sums more would be off. */
interface Made {
  readonly column: number;
  readonly by: number;
  readonly cost: number;
}

/** Puts a change among the few that cost least, if it is one of them. */
function keepBest(best: Made[], one: Made): void {
  const place = best.findIndex(({ cost, column }) => one.cost < cost || (one.cost === cost && one.column < column));
  if (place < 0 && best.length >= MOST_TRIED) return;
  best.splice(place < 0 ? best.length : place, 0, one);
  if (best.length > MOST_TRIED) best.pop();
}

/** Makes up for each change in every sum, number after number, going back where a number cannot. */
function openSearch(sums: Unknowns['sums'], sumsOf: readonly (readonly ColumnSum[])[], { less, more }: Room) {
  const { change, off, open, trail, take, undoTo } = openChanges(sumsOf, sums.length);
  let [spent, before] = [0, 0];
  const fits = (column: number, by: number) =>
    change[column] === 0 && (by > 0 ? by <= (more[column] ?? 0) : -by <= (less[column] ?? 0));
  /** How many sums more would be off after a change than before it. */
  const costOf = (column: number, by: number): number => {
    let cost = 0;
    for (const { sum, sign } of sumsOf[column] ?? []) {
      if (off[sum] === 0) cost += 1;
      else if ((off[sum] ?? 0) + sign * by === 0) cost -= 1;
    }
    return cost;
  };
  const thatMakeUpFor = (sum: number) => {
    const { columns = [], signs = [] } = sums[sum] ?? {};
    const best: Made[] = [];
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i] ?? -1;
      const by = -(off[sum] ?? 0) * (signs[i] ?? 1);
      if (fits(column, by)) keepBest(best, { column, by, cost: costOf(column, by) });
    }
    return best;
  };
  const settle = (): boolean => {
    const [sum] = open;
    if (sum === undefined) return true;
    for (const { column, by } of thatMakeUpFor(sum)) {
      spent += 1;
      if (spent > MOST_CHANGED) return false;
      const length = trail.length;
      take(column, by);
      if (settle()) return true;
      undoTo(length);
    }
    return false;
  };
  return {
    find: (column: number, by: number): boolean => {
      before += spent;
      spent = 0;
      if (!fits(column, by)) return false;
      take(column, by);
      return settle();
    },
    changed: () => trail.map((column) => [column, change[column] ?? 0] as const),
    undo: () => undoTo(0),
    spent: () => before + spent,
  };
}
