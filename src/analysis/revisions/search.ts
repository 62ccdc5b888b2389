import type { KnowledgeEvent } from './events.ts';

/** A table by the keys of its cells. */
export type Cells<Cell> = ReadonlyMap<string, Cell>;
/** True if a cell is another than it was; undefined where the table has no such cell. */
export type Differs<Cell> = (before: Cell | undefined, after: Cell | undefined) => boolean;

/** What the causes are sought in. `from` … `to`: the numbers of events that had happened before and after. */
export interface Search<Cell> {
  readonly from: number;
  readonly to: number;
  readonly events: readonly KnowledgeEvent[];
  /** Events that touch some person. */
  readonly touched: ReadonlyMap<number, readonly number[]>;
  /** What counts after so many events: the source, and how far it tells. Another source touches everybody. */
  readonly counting: (event: number) => { readonly source: string; readonly horizon: number } | null;
  /** The whole table after so many events. */
  readonly whole: (event: number) => Cells<Cell>;
  /** The tables of some persons only, where the cells are sums over persons; else null. */
  readonly ofPersons: ((persons: readonly number[]) => (event: number) => Cells<Cell>) | null;
  readonly differs: Differs<Cell>;
}
