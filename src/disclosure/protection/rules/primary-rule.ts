import type { Crossings } from '../cells/crossings.ts';
import type { Ancestors } from '../cells/trees.ts';

/** Which rule withholds a cell for its own sake. */
export type RuleId = 'few-persons' | 'group-disclosure' | 'few-units' | 'few-contributors' | 'p-percent' | 'dominance';

/** A table as the rules see it: every cell with its inner rows. */
export interface RuledTable {
  readonly columns: readonly string[];
  readonly crossings: Crossings;
  readonly ancestors: Ancestors;
  /** Inner rows that cannot hold anything, and everybody knows it. */
  readonly impossible: ReadonlySet<number>;
}

/** Something nobody may come too close to. */
export interface Concern {
  /** The cell that must be withheld, by its place; null where no cell shows it, though others may give it away. */
  readonly cell: number | null;
  /** The inner rows it adds. */
  readonly rows: readonly number[];
  /** Also its zeros are withheld where that is needed: the zero is what would tell. */
  readonly opensZeros: boolean;
}

/** A rule that says what must not be seen for its own sake. Several are used together: each adds to what others find. */
export interface PrimaryRule {
  readonly id: RuleId;
  readonly concerns: (table: RuledTable) => readonly Concern[];
}

/** A rule that looks at one cell at a time, and withholds it and nothing more. */
export function cellRule(id: RuleId, withholds: (cell: Crossings['cells'][number]) => boolean): PrimaryRule {
  return {
    id,
    concerns: ({ crossings }) =>
      crossings.cells.flatMap((cell, place) =>
        withholds(cell) ? [{ cell: place, rows: cell.rows, opensZeros: false }] : [],
      ),
  };
}
